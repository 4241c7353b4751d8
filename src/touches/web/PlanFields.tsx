import { ActionIcon, Button, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { Icon } from '../../ui/Icon.tsx'
import { doubtsAbout, hasOwnReasons, MOST_TOUCHES, type TouchFields } from '../touch.ts'
import classes from './Touches.module.css'

export type Step = TouchFields & { key: number }

export const stepsOf = (touches: readonly TouchFields[]): Step[] =>
  touches.map((touch, at) => ({ ...touch, key: at }))

export const fieldsOf = (steps: readonly Step[]): TouchFields[] => steps.map(({ key: _, ...touch }) => touch)

type PlanFieldsProps = {
  steps: readonly Step[]
  onChange: (steps: Step[]) => void
  before?: readonly TouchFields[]
}

/** The touches that are still to come, in their order: what, why, when, and whether it asks. */
export function PlanFields({ steps, onChange, before = [] }: PlanFieldsProps) {
  const set = (at: number, part: Partial<Step>) =>
    onChange(steps.map((step, i) => (i === at ? { ...step, ...part } : step)))
  const move = (at: number, by: number) => {
    const moved = [...steps]
    const [step] = moved.splice(at, 1)
    moved.splice(at + by, 0, step!)
    onChange(moved)
  }
  const all = [...before, ...steps]
  const reasons = hasOwnReasons(all.filter(({ reason }) => reason.trim() !== ''))
  const doubts = [...(reasons === true ? [] : [reasons]), ...doubtsAbout(all)]
  return (
    <div>
      <ol className={classes.steps} start={before.length + 1}>
        {steps.map((step, at) => {
          const name = `touch ${before.length + at + 1}`
          return (
            <li key={step.key} className={classes.step} aria-label={name}>
              <TextInput
                label={`${before.length + at + 1}. What`}
                value={step.what}
                required
                withAsterisk={false}
                maxLength={200}
                onChange={event => set(at, { what: event.currentTarget.value })}
              />
              <TextInput
                label="Why just this"
                value={step.reason}
                required
                withAsterisk={false}
                maxLength={300}
                onChange={event => set(at, { reason: event.currentTarget.value })}
              />
              <div className={classes.row}>
                <SegmentedControl
                  size="xs"
                  aria-label={`Whether ${name} gives or asks`}
                  data={[
                    { value: 'gives', label: 'Gives' },
                    { value: 'asks', label: 'Asks' },
                  ]}
                  value={step.kind}
                  onChange={kind => set(at, { kind: kind as Step['kind'] })}
                />
                <When step={step} onSet={part => set(at, part)} />
                <span className={classes.moves}>
                  <Move name={`Earlier: ${name}`} icon="up" isOff={at === 0} onMove={() => move(at, -1)} />
                  <Move
                    name={`Later: ${name}`}
                    icon="down"
                    isOff={at === steps.length - 1}
                    onMove={() => move(at, 1)}
                  />
                  <Move
                    name={`Take out: ${name}`}
                    icon="minus"
                    isOff={steps.length + before.length === 1}
                    onMove={() => onChange(steps.filter((_, i) => i !== at))}
                  />
                </span>
              </div>
            </li>
          )
        })}
      </ol>
      <ul className={classes.doubts} aria-live="polite">
        {doubts.map(doubt => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-sm"
        disabled={all.length >= MOST_TOUCHES}
        onClick={() => onChange([...steps, emptyStep(steps)])}
      >
        Add a touch
      </Button>
    </div>
  )
}

function When({ step, onSet }: { step: Step; onSet: (part: Partial<Step>) => void }) {
  const hasDay = step.plannedOn !== null
  return (
    <>
      {hasDay ? (
        <TextInput
          type="date"
          size="xs"
          aria-label="On which day"
          value={step.plannedOn ?? ''}
          required
          onChange={event => onSet({ plannedOn: event.currentTarget.value })}
        />
      ) : (
        <NumberInput
          size="xs"
          w={88}
          aria-label="Days after the one before"
          suffix=" days"
          min={0}
          max={365}
          allowDecimal={false}
          value={step.daysAfter ?? 0}
          onChange={value => onSet({ daysAfter: Number(value) || 0 })}
        />
      )}
      <button
        type="button"
        className={`quiet-button ${classes.toggle}`}
        onClick={() =>
          onSet(hasDay ? { plannedOn: null, daysAfter: 14 } : { plannedOn: '', daysAfter: null })
        }
      >
        {hasDay ? 'so many days after instead' : 'on a day instead'}
      </button>
    </>
  )
}

type MoveProps = { name: string; icon: 'up' | 'down' | 'minus'; isOff: boolean; onMove: () => void }

const Move = ({ name, icon, isOff, onMove }: MoveProps) => (
  <ActionIcon variant="subtle" color="gray" aria-label={name} disabled={isOff} onClick={onMove}>
    <Icon name={icon} />
  </ActionIcon>
)

const emptyStep = (steps: readonly Step[]): Step => ({
  key: steps.reduce((most, { key }) => Math.max(most, key), -1) + 1,
  kind: 'gives',
  what: '',
  reason: '',
  daysAfter: 14,
  plannedOn: null,
  subject: '',
  text: '',
})
