import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../../app/web/use-change.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { formatDate } from '../../../ui/format.ts'
import { InPlace } from '../../../ui/InPlace.tsx'
import { withdrawPulseOperation } from '../../pulses.operations.ts'
import { FACTOR_WORDS } from '../trust-words.ts'
import classes from './Pulses.module.css'
import { compareInWords, isApart } from './pulse-words.ts'
import type { ComparedFactor, Pulse } from './pulses.api.ts'

type PulseItemProps = { workspace: string; pulse: Pulse; isOpenAtFirst: boolean; hasName: boolean }

export function PulseItem({ workspace, pulse, isOpenAtFirst, hasName }: PulseItemProps) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { id, person, member, answeredOn, observedBy, author, text, factors, withdrawn, abilities } = pulse
  const told = observedBy === 'client' ? 'answered by themselves' : `told to ${member}`
  const when = formatDate(answeredOn)
  return (
    <li className={classes.pulse} data-is-out={withdrawn !== null}>
      <details open={isOpenAtFirst}>
        <summary className={classes.summary}>
          <b>{when}</b> {hasName && `${person}, `}
          {told}
          {withdrawn && <span className={classes.out}> · withdrawn</span>}
        </summary>
        <ul className={classes.factors} aria-label={`The four answers of ${when}`}>
          {factors.map(compared => (
            <FactorRow key={compared.factor} compared={compared} />
          ))}
        </ul>
        {text && <blockquote className={classes.text}>{text}</blockquote>}
        <div className={classes.foot}>
          <span className="muted">{author && author !== member && `Written down by ${author}`}</span>
          {!withdrawn && !isWithdrawing && (
            <AbleButton
              data-opens={`withdraw ${id}`}
              ability={abilities.withdraw}
              variant="subtle"
              size="compact-xs"
              aria-label={`Withdraw the answers of ${when}`}
              onClick={() => setWithdrawing(true)}
            >
              Withdraw
            </AbleButton>
          )}
        </div>
        {withdrawn && (
          <p className={classes.out}>
            Withdrawn by {withdrawn.by ?? 'Goodfaith'} on {formatDate(withdrawn.at)}: {withdrawn.because}
          </p>
        )}
        {isWithdrawing && <WithdrawForm workspace={workspace} id={id} onDone={() => setWithdrawing(false)} />}
      </details>
    </li>
  )
}

const placeOf = (value: number) => `${((value - 1) / 9) * 100}%`

/** Their answer and our estimate on one line, with the difference between them drawn. */
function FactorRow({ compared }: { compared: ComparedFactor }) {
  const { factor, answer, estimate, low, high } = compared
  const span = (from: number, to: number) => ({ left: placeOf(from), width: `${((to - from) / 9) * 100}%` })
  return (
    <li className={classes.factor}>
      <span>
        {FACTOR_WORDS[factor].name}
        {factor === 'self-orientation' && <span className={classes.hint}>less is better</span>}
      </span>
      <span className={classes.scale} aria-hidden="true">
        {low !== null && high !== null && <span className={classes.interval} style={span(low, high)} />}
        {answer !== null && estimate !== null && (
          <span
            className={classes.difference}
            style={span(Math.min(answer, estimate), Math.max(answer, estimate))}
          />
        )}
        {estimate !== null && <span className={classes.estimate} style={{ left: placeOf(estimate) }} />}
        {answer !== null && <span className={classes.answer} style={{ left: placeOf(answer) }} />}
      </span>
      <span className={classes.compared} data-is-apart={isApart(compared)}>
        {compareInWords(compared)}
      </span>
    </li>
  )
}

function WithdrawForm({ workspace, id, onDone }: { workspace: string; id: string; onDone: () => void }) {
  const withdraw = useChange(withdrawPulseOperation)
  const [because, setBecause] = useState('')
  return (
    <InPlace opener={`withdraw ${id}`} onLeave={onDone}>
      <form
        className={form.form}
        onSubmit={event => {
          event.preventDefault()
          withdraw.mutate({ workspace, id, because }, { onSuccess: onDone })
        }}
      >
        <TextInput
          label="Why they are taken back"
          description="They stay to be read, with this reason."
          required
          withAsterisk={false}
          maxLength={500}
          value={because}
          onChange={event => setBecause(event.currentTarget.value)}
        />
        <FormProblem error={withdraw.error} />
        <div className={form.actions}>
          <Button type="submit" size="xs" loading={withdraw.isPending}>
            Withdraw them
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
            Leave them
          </Button>
        </div>
      </form>
    </InPlace>
  )
}
