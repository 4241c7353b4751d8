import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { MessageField } from '../../relationships/web/MessageField.tsx'
import { useCited } from '../../relationships/web/use-cited.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { answerProofCycleOperation, endProofCycleOperation } from '../findings.operations.ts'
import { CYCLE_ENDS, type CycleEnd } from '../skepticism.ts'
import classes from './Claims.module.css'
import { END_WORDS } from './claim-words.ts'
import type { Cycle } from './claims.api.ts'
import { FactForm, filled, textOf } from './FactForm.tsx'

type CycleItemProps = {
  place: Place
  cycle: Cycle
  ability: true | string
  hidesPerson?: boolean
  /** What it is about, where that is not said by the page. */
  claim?: { id: string; text: string } | undefined
}

/** One round of asking to be shown, as far as it has come, with what comes next to be said. */
export function CycleItem({ place, cycle, ability, hidesPerson = false, claim }: CycleItemProps) {
  const [isOpen, setOpen] = useState(false)
  const { id, person, isChallenge, asked, answer, ending, isWithdrawn } = cycle
  const next = !answer ? 'answer' : !ending ? 'end' : null
  const close = () => setOpen(false)
  return (
    <li className={classes.item}>
      <span className={`${classes.text} ${isWithdrawn ? classes.struck : ''}`}>{asked.text}</span>
      <span className={classes.under}>
        {!hidesPerson && (
          <>
            <Link href={paths.person(place, person.id)}>{person.name}</Link>{' '}
          </>
        )}
        {isChallenge ? 'challenged it' : 'asked to be shown'} {formatDate(asked.on)}
        <MessageLink messageId={asked.messageId} />
        {isWithdrawn && ' · withdrawn from the ledger'}
      </span>
      {claim && (
        <span className={classes.under}>
          Of the claim <Link href={paths.claim(place, claim.id)}>{claim.text}</Link>
        </span>
      )}
      <ol className={classes.steps}>
        {answer && (
          <li>
            {answer.answer === 'given' ? 'Given: ' : 'Not given: '}
            {answer.text}
            <span className={classes.under}>
              {formatDate(answer.on)}
              <MessageLink messageId={answer.messageId} />
            </span>
          </li>
        )}
        {ending && (
          <li>
            {END_WORDS[ending.ending]}: {ending.text}
            <span className={classes.under}>
              {formatDate(ending.on)}
              <MessageLink messageId={ending.messageId} />
            </span>
          </li>
        )}
        {!ending && <li className="muted">{answer ? 'What they did then is open.' : 'Not answered yet.'}</li>}
      </ol>
      {next && !isOpen && (
        <div className={classes.does}>
          <AbleButton
            data-opens={`cycle ${id}`}
            ability={ability}
            variant="default"
            size="compact-xs"
            aria-label={next === 'answer' ? `Answer: ${asked.text}` : `What they did then: ${asked.text}`}
            onClick={() => setOpen(true)}
          >
            {next === 'answer' ? 'Answer' : 'What they did then'}
          </AbleButton>
        </div>
      )}
      {next && isOpen && (
        <div className={classes.mine}>
          <InPlace opener={`cycle ${id}`} onLeave={close}>
            {next === 'answer' ? (
              <AnswerForm workspace={place.workspace} cycle={cycle} onDone={close} />
            ) : (
              <EndForm workspace={place.workspace} cycle={cycle} onDone={close} />
            )}
          </InPlace>
        </div>
      )}
    </li>
  )
}

type StepFormProps = { workspace: string; cycle: Cycle; onDone: () => void }

function AnswerForm({ workspace, cycle, onDone }: StepFormProps) {
  const give = useChange(answerProofCycleOperation)
  const [answer, setAnswer] = useState<'given' | 'withheld'>('given')
  const { messageId, pick } = useCited(workspace)
  const save = (texts: FormData) =>
    give.mutate(
      {
        workspace,
        id: cycle.id,
        answer,
        text: textOf(texts, 'text'),
        ...filled(texts, 'answeredOn'),
        ...(messageId && { messageId }),
      },
      { onSuccess: onDone },
    )
  return (
    <FactForm does="Write it down" save={save} mutation={give} onDone={onDone}>
      <SegmentedControl
        aria-label="What became of it"
        data={[
          { value: 'given', label: 'Given' },
          { value: 'withheld', label: 'Not given' },
        ]}
        value={answer}
        onChange={value => setAnswer(value as typeof answer)}
      />
      <TextInput
        name="text"
        label={answer === 'given' ? 'What they were given' : 'Why not'}
        required
        withAsterisk={false}
      />
      <MessageField workspace={workspace} personId={cycle.person.id} picked={messageId} onPick={pick} />
      <TextInput name="answeredOn" type="date" label="On" description="Today, or the day of the message" />
    </FactForm>
  )
}

function EndForm({ workspace, cycle, onDone }: StepFormProps) {
  const end = useChange(endProofCycleOperation)
  const [ending, setEnding] = useState<CycleEnd>('moved')
  const { messageId, pick } = useCited(workspace)
  const save = (texts: FormData) =>
    end.mutate(
      {
        workspace,
        id: cycle.id,
        ending,
        text: textOf(texts, 'text'),
        ...filled(texts, 'endedOn'),
        ...(messageId && { messageId }),
      },
      { onSuccess: onDone },
    )
  return (
    <FactForm does="Write it down" save={save} mutation={end} onDone={onDone}>
      <SegmentedControl
        aria-label="What they did then"
        data={CYCLE_ENDS.map(value => ({ value, label: END_WORDS[value] }))}
        value={ending}
        onChange={value => setEnding(value as CycleEnd)}
      />
      <TextInput name="text" label="How that showed" required withAsterisk={false} />
      <MessageField workspace={workspace} personId={cycle.person.id} picked={messageId} onPick={pick} />
      <TextInput name="endedOn" type="date" label="On" description="Today, or the day of the message" />
    </FactForm>
  )
}
