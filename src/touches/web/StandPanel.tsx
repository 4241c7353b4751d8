import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { DraftEditor } from '../../outreach/web/DraftEditor.tsx'
import { TakeAlong } from '../../outreach/web/TakeAlong.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { counted, formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import {
  endApproachOperation,
  followUpOperation,
  goOnOperation,
  overrideSilenceOperation,
} from '../touches.operations.ts'
import { BECAME, standInWords, waitInWords } from './approach-words.ts'
import { BecauseForm } from './BecauseForm.tsx'
import { SentForm } from './SentForm.tsx'
import { TouchDraft } from './TouchDraft.tsx'
import classes from './Touches.module.css'
import type { WholeApproach } from './touches.api.ts'

type PanelProps = { workspace: string; approach: WholeApproach }

/** What an approach wants now: one thing, the most important. */
export function StandPanel({ workspace, approach }: PanelProps) {
  const { stand, touches, today } = approach
  const next = 'touchId' in stand ? touches.find(({ id }) => id === stand.touchId) : undefined
  if (stand.kind === 'paused') return <Paused workspace={workspace} approach={approach} />
  if (stand.kind === 'silent') return <Silent key={stand.advice} workspace={workspace} approach={approach} />
  return (
    <section className={classes.now} aria-label="How it stands" data-stand={stand.kind}>
      <h2>{headOf(stand.kind)}</h2>
      <p>{stand.kind === 'ended' ? endedInWords(stand) : `${capital(standInWords(approach, today))}.`}</p>
      {stand.kind === 'unpermitted' && (
        <p className="muted">
          Three touches were sent. Write down where they said that you may go on, or end it.
        </p>
      )}
      {next && stand.kind !== 'unpermitted' && (
        <TouchDraft
          key={`${next.id} ${approach.version}`}
          workspace={workspace}
          approach={approach}
          touch={next}
        />
      )}
    </section>
  )
}

function Paused({ workspace, approach }: PanelProps) {
  const goOn = useChange(goOnOperation)
  const { search, pathname } = useSearch()
  const { answers, abilities, id, person } = approach
  return (
    <section className={classes.now} aria-label="How it stands" data-stand="paused">
      <h2>{person} wrote</h2>
      <p>
        Nothing is proposed until you have looked at it. Say then that it goes on, or below what it has
        become.
      </p>
      <ul className={classes.list}>
        {answers.map(({ messageId, sentAt, subject, excerpt }) => (
          <li key={messageId} className={classes.item}>
            <Link inPlace href={pathname + formatSearch({ ...search, message: messageId })}>
              {subject || 'A mail without a subject'}
            </Link>
            <span className={classes.facts}>{formatDate(sentAt)}</span>
            {excerpt && <p className={classes.excerpt}>{excerpt}</p>}
          </li>
        ))}
      </ul>
      <FormProblem error={goOn.error} />
      <div className={classes.does}>
        <AbleButton
          ability={abilities.work}
          loading={goOn.isPending}
          onClick={() =>
            goOn.mutate({
              workspace,
              id,
              messageIds: answers.slice(0, 200).map(({ messageId }) => messageId),
            })
          }
        >
          Looked at: the plan goes on
        </AbleButton>
      </div>
    </section>
  )
}

function Silent({ workspace, approach }: PanelProps) {
  const { stand, drafted, wait, id, abilities, address, personId } = approach
  const [draft, setDraft] = useState(drafted ?? { subject: '', text: '' })
  const [saying, setSaying] = useState<'sent' | 'override' | null>(null)
  const follow = useChange(followUpOperation)
  const end = useChange(endApproachOperation)
  const override = useChange(overrideSilenceOperation)
  const close = () => setSaying(null)
  if (stand.kind !== 'silent') return null
  const isFirst = stand.advice === 'follow-up'
  return (
    <section className={classes.now} aria-label="How it stands" data-stand="silent">
      <h2>{isFirst ? 'Forward your own last mail, once' : 'Walk away'}</h2>
      <p>
        {`No word for ${counted(stand.days, 'day')}, since ${formatDate(stand.since)}. ${waitInWords(wait)} `}
        {isFirst
          ? 'Forward what you wrote, with one line on top. If that too stays without an answer for as long again, let them be.'
          : 'You followed up once, and once is enough. Say that you stop, and leave the door open. To let them be without a word, say so below.'}
      </p>
      {abilities.work === true && (
        <DraftEditor {...draft} workspace={workspace} person={personId} onChange={setDraft} />
      )}
      {saying === null && (
        <div className={classes.does}>
          <AbleButton ability={abilities.work} data-opens="silence" onClick={() => setSaying('sent')}>
            {isFirst ? 'I have forwarded it…' : 'I have sent it, and walk away…'}
          </AbleButton>
          {abilities.work === true && <TakeAlong address={address} {...draft} />}
          <AbleButton
            ability={abilities.work}
            variant="subtle"
            size="compact-sm"
            onClick={() => setSaying('override')}
          >
            I go on all the same…
          </AbleButton>
        </div>
      )}
      {saying && (
        <InPlace opener="silence" onLeave={close}>
          {saying === 'sent' ? (
            <SentForm
              approach={approach}
              error={follow.error ?? end.error}
              isPending={follow.isPending || end.isPending}
              onSent={sent =>
                isFirst
                  ? follow.mutate({ workspace, id, ...sent }, { onSuccess: close })
                  : end.mutate({
                      workspace,
                      id,
                      became: 'walked-away',
                      because: `No word for ${counted(stand.days, 'day')}, nor after a follow-up.`,
                      letter: sent,
                    })
              }
              onCancel={close}
            />
          ) : (
            <BecauseForm
              label="Why you go on all the same"
              does="Go on"
              error={override.error}
              isPending={override.isPending}
              onSay={because => override.mutate({ workspace, id, because }, { onSuccess: close })}
              onCancel={close}
            />
          )}
        </InPlace>
      )}
    </section>
  )
}

function endedInWords({
  became,
  on,
  because,
  letter,
}: Extract<WholeApproach['stand'], { kind: 'ended' }>): string {
  const said = `${BECAME[became]}, ${formatDate(on)}: ${because}`
  return letter ? `${said} The letter that says so went out ${formatDate(letter.on)}.` : said
}

const headOf = (kind: WholeApproach['stand']['kind']): string =>
  kind === 'due' ? 'Proposed now' : kind === 'ended' ? 'It has ended' : 'How it stands'

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)
