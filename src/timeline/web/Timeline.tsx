import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { undoOperation } from '../timeline.operations.ts'
import classes from './Timeline.module.css'
import { type TimelineLine, timelineQuery } from './timeline.api.ts'

/** Who changed what, newest first: of one record, or of the whole workspace; each can be taken back from here. */
export function Timeline({ place, subject }: { place: Place; subject?: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(place.workspace, subject),
  )
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking what was changed" />
  const lines = data.pages.flatMap(page => page.lines)
  if (lines.length === 0)
    return (
      <Notice title="Nothing was changed yet">
        What somebody of us changes stands here, with who and when.
      </Notice>
    )
  return (
    <>
      <ol className={classes.lines} aria-label="Changes, the newest first">
        {lines.map(line => (
          <Line key={line.id} place={place} line={line} isOfRecord={line.subject.id === subject} />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier changes
        </Button>
      )}
    </>
  )
}

const KINDS = {
  person: '',
  organisation: '',
  note: 'the note',
  task: 'the task',
  lesson: 'the lesson',
  claim: 'the claim',
  proof: 'the proof',
  commitment: 'the commitment',
  reference: 'the reference',
  story: 'the story',
  post: 'the post',
  'gift-plan': '',
  approach: 'the approach for',
}

function Line({ place, line, isOfRecord }: { place: Place; line: TimelineLine; isOfRecord: boolean }) {
  const undo = useChange(undoOperation)
  const { subject, fields, together, abilities } = line
  const take = (isTogether: boolean) =>
    undo.mutate({ workspace: place.workspace, id: line.id, together: isTogether })
  const name = `${line.did} ${subject.name}, ${formatMoment(line.at)}`
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <span className={classes.actor}>{line.actor}</span> {line.did} {KINDS[subject.kind]}{' '}
        {isOfRecord ? subject.name : <Subject place={place} subject={subject} />}
        <span className={classes.when}>
          {formatMoment(line.at)}
          {line.isUndo && ' · took a change back'}
          {line.via !== 'app' && ` · ${VIA[line.via] ?? line.via}`}
        </span>
      </div>
      {fields.length > 0 && (
        <dl className={classes.fields}>
          {fields.map((field, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two positions may be changed at once, and both are called so
            <div key={`${field.name} ${index}`}>
              <dt>{field.name}</dt>
              <dd>
                {field.before && <del>{field.before}</del>}
                {field.before && field.after && ' '}
                {field.after && <ins>{field.after}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <FormProblem error={undo.error} />
      <div className={classes.does}>
        {together === 1 && (
          <AbleButton
            ability={abilities.undo}
            variant="default"
            size="compact-xs"
            aria-label={`Undo: ${name}`}
            loading={undo.isPending}
            onClick={() => take(false)}
          >
            Undo
          </AbleButton>
        )}
        {together > 1 && (
          <AbleButton
            ability={abilities.undoTogether}
            variant="default"
            size="compact-xs"
            aria-label={`Undo all ${together} changes made together: ${name}`}
            loading={undo.isPending}
            onClick={() => take(true)}
          >
            Undo all {together}
          </AbleButton>
        )}
      </div>
    </li>
  )
}

const VIA: Record<string, string> = { api: 'by a program', command: 'on the command line', job: 'by itself' }

function Subject({ place, subject: { page, name } }: { place: Place; subject: TimelineLine['subject'] }) {
  if (!page) return <span>{name}</span>
  const href =
    page.kind === 'person'
      ? paths.person(place, page.id)
      : page.kind === 'organisation'
        ? paths.organisation(place, page.id)
        : page.kind === 'claim'
          ? paths.claim(place, page.id)
          : page.kind === 'references'
            ? paths.references(place)
            : page.kind === 'story'
              ? paths.stories(place, { story: page.id })
              : page.kind === 'posts'
                ? paths.posts(place)
                : page.kind === 'approach'
                  ? paths.approach(place, page.id)
                  : paths.tasks(place)
  return <Link href={href}>{name}</Link>
}
