import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { planTouchesOperation, takeBackTouchOperation } from '../touches.operations.ts'
import { whenInWords } from './approach-words.ts'
import { fieldsOf, PlanFields, stepsOf } from './PlanFields.tsx'
import classes from './Touches.module.css'
import type { Touch, WholeApproach } from './touches.api.ts'

/** All touches in their order: what became of those before, and those to come, which can be planned anew. */
export function PlanList({ place, approach }: { place: Place; approach: WholeApproach }) {
  const [isPlanning, setPlanning] = useState(false)
  const { workspace } = place
  const { touches, followUps, overrides, abilities, id } = approach
  const done = touches.filter(({ outcome }) => outcome !== null)
  const shown = isPlanning ? done : touches
  return (
    <section aria-labelledby="plan">
      <div className={classes.head}>
        <h2 id="plan">The plan</h2>
        {!isPlanning && (
          <AbleButton
            ability={abilities.work}
            variant="default"
            size="compact-sm"
            onClick={() => setPlanning(true)}
          >
            Plan it anew
          </AbleButton>
        )}
      </div>
      <ol className={classes.touches}>
        {shown.map((touch, at) => (
          <Line
            key={touch.id}
            workspace={workspace}
            approachId={id}
            touch={touch}
            isFirst={at === 0}
            isLastDone={touch === done.at(-1)}
            canWork={abilities.work}
            override={overrides.find(({ touchId }) => touchId === touch.id)?.because}
          />
        ))}
      </ol>
      {followUps.map(({ on, messageId }) => (
        <p key={on} className={classes.facts}>
          Own mail forwarded {formatDate(on)}
          <MessageLink messageId={messageId} />
        </p>
      ))}
      {isPlanning && (
        <Replan workspace={workspace} approach={approach} done={done} onDone={() => setPlanning(false)} />
      )}
    </section>
  )
}

type LineProps = {
  workspace: string
  approachId: string
  touch: Touch
  isFirst: boolean
  isLastDone: boolean
  canWork: true | string
  override: string | undefined
}

function Line({ workspace, approachId, touch, isFirst, isLastDone, canWork, override }: LineProps) {
  const takeBack = useChange(takeBackTouchOperation)
  const { outcome } = touch
  return (
    <li className={classes.touch} data-done={outcome !== null}>
      <span className={classes.kind} data-kind={touch.kind}>
        {touch.kind === 'gives' ? 'Gives' : 'Asks'}
      </span>
      <span className={classes.what}>{touch.what}</span>
      <span className={classes.facts}>
        {touch.reason}{' '}
        {outcome === null && <span className={classes.when}>{whenInWords(touch, isFirst)}</span>}
        {outcome?.kind === 'sent' && (
          <span className={classes.when}>
            sent {formatDate(outcome.on)}
            <MessageLink messageId={outcome.messageId} />
          </span>
        )}
        {outcome?.kind === 'skipped' && (
          <span className={classes.when}>
            left out {formatDate(outcome.on)}: {outcome.because}
          </span>
        )}
        {override && <span className={classes.because}>Went on all the same: {override}</span>}
      </span>
      {isLastDone && canWork === true && (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={takeBack.isPending}
          aria-label={`Take back what was said of: ${touch.what}`}
          onClick={() => takeBack.mutate({ workspace, id: approachId, touch: touch.id })}
        >
          Take back
        </Button>
      )}
      <FormProblem error={takeBack.error} />
    </li>
  )
}

type ReplanProps = {
  workspace: string
  approach: WholeApproach
  done: readonly Touch[]
  onDone: () => void
}

function Replan({ workspace, approach, done, onDone }: ReplanProps) {
  const plan = useChange(planTouchesOperation)
  const [steps, setSteps] = useState(() =>
    stepsOf(
      approach.touches.filter(({ outcome }) => outcome === null).map(({ id: _, outcome: __, ...t }) => t),
    ),
  )
  const { id, version } = approach
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        plan.mutate({ workspace, id, version, touches: fieldsOf(steps) }, { onSuccess: onDone })
      }}
    >
      <PlanFields steps={steps} onChange={setSteps} before={done} />
      <FormProblem error={plan.error} />
      <div className={`${form.actions} ${classes.planned}`}>
        <Button type="submit" loading={plan.isPending}>
          Keep this plan
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
