import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import { breakCommitmentOperation, keepCommitmentOperation } from '../commitments.operations.ts'
import { ActPanel } from './ActPanel.tsx'
import type { Act } from './acts.ts'
import { CommitmentActions } from './CommitmentActions.tsx'
import classes from './Commitments.module.css'
import { dayInWords, dueInWords, heardInWords, outcomeInWords } from './commitment-words.ts'
import type { Commitment } from './commitments.api.ts'

type ItemProps = {
  place: Place
  commitment: Commitment
  today: string
  /** On the page of that person it need not be said whose they are. */
  hidesPerson?: boolean
  /** Nor, among one's own, who of us. */
  hidesMember?: boolean
  /** Lists of both sides say of each whose it is. */
  saysSide?: boolean
}

export function CommitmentItem({ place, commitment, today, hidesPerson, hidesMember, saysSide }: ItemProps) {
  const [act, setAct] = useState<Act | null>(null)
  const { workspace } = place
  const keep = useChange(keepCommitmentOperation)
  const confirmBroken = useChange(breakCommitmentOperation)
  const { search } = useSearch()
  const { id, text, owedBy, state, outcome, standing, personId, person } = commitment
  const isOpen = outcome === null
  const confirm = () =>
    state === 'broken'
      ? confirmBroken.mutate({ workspace, id, brokenOn: outcome!.on, toldBy: 'them' })
      : keep.mutate({ workspace, id, keptOn: outcome!.on, toldBy: 'them' })
  return (
    <li className={classes.commitment} data-state={state} data-gone={standing?.withdrawnAt != null}>
      <div className={classes.what}>
        <span className={classes.text}>
          {saysSide && (
            <span className={classes.side} data-side={owedBy === 'us' ? 'ours' : 'theirs'}>
              {owedBy === 'us' ? 'We' : 'They'} {isOpen ? 'owe' : 'owed'}
            </span>
          )}
          {text}
        </span>
        <span className={classes.facts}>
          {!hidesPerson && (
            <>
              <Link href={paths.person(place, personId)}>{person}</Link>
              {' · '}
            </>
          )}
          {isOpen ? (
            <span className={classes.due}>{dueInWords(commitment, today)}</span>
          ) : (
            <Outcome commitment={commitment} today={today} />
          )}
          {!hidesMember && ` · ${commitment.member}`}
          {' · '}
          <WhereSaid commitment={commitment} today={today} />
        </span>
        <FormProblem error={keep.error ?? confirmBroken.error} />
      </div>
      <CommitmentActions
        commitment={commitment}
        isKeeping={keep.isPending || confirmBroken.isPending}
        onKeep={
          isOpen ? () => keep.mutate({ workspace, id, toldBy: 'us', messageId: search.message }) : confirm
        }
        onAct={setAct}
      />
      <ActPanel
        workspace={workspace}
        act={act}
        commitment={commitment}
        today={today}
        onClose={() => setAct(null)}
      />
    </li>
  )
}

function Outcome({ commitment, today }: { commitment: Commitment; today: string }) {
  const { state, outcome, standing } = commitment
  const standingWords = standing?.withdrawnAt ? 'does not count' : standing?.contestedAt ? 'contested' : null
  const facts = [dayInWords(outcome!.on, today), heardInWords(commitment), standingWords]
  return (
    <>
      <span className={classes.outcome} data-state={state}>
        {outcomeInWords(commitment)}
      </span>{' '}
      {facts.filter(Boolean).join(', ')}
      {outcome!.because && ` (${outcome!.because.replace(/\.$/, '')})`}
      <MessageLink messageId={outcome!.messageId} />
    </>
  )
}

/** The message that it was said in, which whoever may not read it is told when they open it. */
function WhereSaid({ commitment, today }: { commitment: Commitment; today: string }) {
  const { search, pathname } = useSearch()
  const { messageId, saidOn, noteId } = commitment
  const when = `said ${dayInWords(saidOn, today)}`
  if (!messageId) return noteId ? `${when}, noted` : when
  return (
    <Link inPlace href={pathname + formatSearch({ ...search, message: messageId })}>
      {when}
    </Link>
  )
}
