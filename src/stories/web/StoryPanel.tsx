import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { EditOrTrash } from '../../ui/EditOrTrash.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { trashStoryOperation } from '../stories.operations.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import classes from './Stories.module.css'
import { StoryFindings } from './StoryFindings.tsx'
import { StoryForm } from './StoryForm.tsx'
import { type Story, storyQuery, whoseWords } from './stories.api.ts'
import { ToldLog } from './ToldLog.tsx'

type StoryPanelProps = {
  place: Place
  /** On whose page it stands: whoever it will most likely have been told to. */
  person?: { id: string; name: string }
}

/** One story from its beginning to its end (`?story=`), over whatever page one is on. */
export function StoryPanel({ place, person }: StoryPanelProps) {
  const { search, change } = useSearch()
  const { data, error, refetch } = useQuery(storyQuery(place.workspace, search.story))
  const close = () => change({ story: undefined })
  return (
    <SidePanel title="A story" isOpen={search.story !== undefined} onClose={close}>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : data ? (
        <Whole key={data.id} place={place} story={data} person={person} onTrashed={close} />
      ) : (
        <ListSkeleton what="Looking up the story" />
      )}
    </SidePanel>
  )
}

type WholeProps = {
  place: Place
  story: Story
  person: StoryPanelProps['person']
  onTrashed: () => void
}

function Whole({ place, story, person, onTrashed }: WholeProps) {
  const [isEdited, setEdited] = useState(false)
  const trash = useChange(trashStoryOperation)
  const { workspace } = place
  const { id, problem, tried, happened, outcome, industry, happenedOn, there, telling, abilities } = story
  if (isEdited)
    return (
      <InPlace opener={`story ${id}`} onLeave={() => setEdited(false)}>
        <StoryForm workspace={workspace} story={story} onDone={() => setEdited(false)} />
      </InPlace>
    )
  return (
    <article className={classes.story}>
      <p className={classes.whose}>
        <Whose place={place} story={story} />
        <span className={classes.under}>{industry}</span>
      </p>
      <p className={classes.told}>{problem}</p>
      <h3>What was tried</h3>
      <ol className={classes.tried}>
        {tried.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are told apart by their place alone
          <li key={at}>{step}</li>
        ))}
      </ol>
      <h3>What happened</h3>
      <p className={classes.told}>{happened}</p>
      <p className={classes.foot}>
        <OutcomeMark outcome={outcome} />
        <span>{formatDate(happenedOn)}</span>
        <span>
          {there.length > 0
            ? `${there.map(({ name }) => name).join(', ')} ${there.length === 1 ? 'was' : 'were'} there`
            : 'None of us was there'}
        </span>
      </p>
      <p className={telling.may === true ? classes.may : `${classes.may} ${classes.shut}`}>
        {telling.because}
        {telling.may === true && !telling.withName && story.about && (
          <> Say “{story.calledInstead || `somebody in ${industry.toLowerCase()}`}”.</>
        )}
      </p>
      <StoryFindings findings={story.findings} />
      <div className={classes.does}>
        <EditOrTrash
          opener={`story ${id}`}
          what="the story"
          ability={abilities.edit}
          onEdit={() => setEdited(true)}
          onTrash={() => trash.mutate({ workspace, id }, { onSuccess: onTrashed })}
          isTrashing={trash.isPending}
        />
      </div>
      <FormProblem error={trash.error} />
      <ToldLog place={place} story={story} person={person} />
    </article>
  )
}

function Whose({ place, story }: { place: Place; story: Story }) {
  const { about } = story
  if (!about) return <strong>{whoseWords(story)}</strong>
  const href = about.kind === 'person' ? paths.person(place, about.id) : paths.organisation(place, about.id)
  return <Link href={href}>{about.name}</Link>
}
