import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { counted, formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { answerAskingOperation, trashReferenceOperation } from '../references.operations.ts'
import classes from './Claims.module.css'
import type { Reference } from './claims.api.ts'
import { ReferenceAskingForm, ReferenceForm } from './ReferenceForms.tsx'

type ReferenceItemProps = { place: Place; reference: Reference; ability: true | string }

/** Somebody who may speak for us: what they did and know, whether they can be asked now, and when they were. */
export function ReferenceItem({ place, reference, ability }: ReferenceItemProps) {
  const [opened, setOpened] = useState<'edit' | 'ask' | null>(null)
  const trash = useChange(trashReferenceOperation)
  const { workspace } = place
  const { id, person, title, organisation, isHappy, favour, knows, says, consent, offered, matched } =
    reference
  const close = () => setOpened(null)
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <div>
          <Link className={classes.text} href={paths.person(place, person.id)}>
            {person.name}
          </Link>
          <span className={classes.under}>{[title, organisation].filter(Boolean).join(', ')}</span>
        </div>
        <div className={classes.stands}>
          {isHappy ? 'Happy with us' : <span className={classes.inexact}>Unhappy</span>}
          <span className={classes.under}>
            {reference.lastAskedOn ? saidAsked(reference.timesAsked, reference.lastAskedOn) : 'never asked'}
          </span>
        </div>
      </div>
      <p className={classes.favour}>{favour}</p>
      <span className={classes.under}>Knows: {knows}</span>
      {says && <span className={classes.under}>Would say: {says}</span>}
      {matched.length > 0 && (
        <span className={classes.under}>
          Matches:{' '}
          {matched.map((word, i) => (
            <span key={word}>
              {i > 0 && ' '}
              <mark className={classes.matched}>{word}</mark>
            </span>
          ))}
        </span>
      )}
      <span className={offered === true ? classes.under : `${classes.under} ${classes.inexact}`}>
        {offered === true
          ? `Can be asked: ${consent?.by} agreed on ${formatDate(consent?.on ?? '')}`
          : `Not offered. ${offered}`}
      </span>
      <Askings workspace={workspace} reference={reference} ability={ability} />
      <FormProblem error={trash.error} />
      {opened ? (
        <div className={classes.mine}>
          <InPlace opener={`${opened} ${id}`} onLeave={close}>
            {opened === 'edit' ? (
              <ReferenceForm workspace={workspace} reference={reference} onDone={close} />
            ) : (
              <ReferenceAskingForm workspace={workspace} reference={reference} onDone={close} />
            )}
          </InPlace>
        </div>
      ) : (
        <div className={classes.does}>
          {(['ask', 'edit'] as const).map(what => (
            <AbleButton
              key={what}
              data-opens={`${what} ${id}`}
              ability={ability}
              variant="default"
              size="compact-xs"
              aria-label={what === 'ask' ? `They were asked: ${person.name}` : `Edit ${person.name}`}
              onClick={() => setOpened(what)}
            >
              {what === 'ask' ? 'They were asked' : 'Edit'}
            </AbleButton>
          ))}
          <AbleButton
            ability={ability}
            variant="default"
            size="compact-xs"
            aria-label={`Trash: ${person.name}`}
            loading={trash.isPending}
            onClick={() => trash.mutate({ workspace, id })}
          >
            Trash
          </AbleButton>
        </div>
      )}
    </li>
  )
}

const saidAsked = (times: number, last: string): string =>
  `asked ${times === 1 ? 'once' : counted(times, 'time')}, last ${formatDate(last)}`

type AskingsProps = { workspace: string; reference: Reference; ability: true | string }

function Askings({ workspace, reference, ability }: AskingsProps) {
  const answer = useChange(answerAskingOperation)
  if (reference.askings.length === 0) return null
  return (
    <ol className={classes.steps}>
      {reference.askings.map(asking => (
        <li key={asking.id}>
          {asking.askedFor}
          {asking.client && ` (${asking.client.name})`}
          <span className={classes.under}>
            {formatDate(asking.askedOn)}
            {asking.by && `, by ${asking.by}`}
            {asking.answer
              ? ` · they said ${asking.answer}${asking.answeredOn ? `, ${formatDate(asking.answeredOn)}` : ''}`
              : ' · no answer yet'}
          </span>
          {!asking.answer && (
            <span className={classes.does}>
              {(['yes', 'no'] as const).map(said => (
                <AbleButton
                  key={said}
                  ability={ability}
                  variant="default"
                  size="compact-xs"
                  aria-label={`They said ${said}: ${asking.askedFor}`}
                  onClick={() =>
                    answer.mutate({ workspace, id: reference.id, asking: asking.id, answer: said })
                  }
                >
                  They said {said}
                </AbleButton>
              ))}
            </span>
          )}
        </li>
      ))}
      <FormProblem error={answer.error} />
    </ol>
  )
}
