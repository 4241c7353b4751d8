import { TextInput } from '@mantine/core'
import classes from './Weights.module.css'
import { draftKey, typedOf, type WeightDraft } from './weight-draft.ts'
import { FACTOR_NAMES, halfLifeInWords, valenceInWords } from './weight-words.ts'
import type { WeightShown } from './weightings.api.ts'

type WeightsTableProps = {
  weights: readonly WeightShown[]
  /** What is typed over them, while they are edited. */
  draft?: WeightDraft | undefined
  onType?: (shown: WeightShown, typed: WeightDraft[string]) => void
}

/** Every kind of evidence with its reason, and what it does to each factor that it bears on. */
export function WeightsTable({ weights, draft, onType }: WeightsTableProps) {
  const kinds = [...new Set(weights.map(({ kind }) => kind))]
  return (
    <ul className={classes.kinds} aria-label="Kinds of evidence">
      {kinds.map(kind => {
        const signals = weights.filter(shown => shown.kind === kind)
        const { words, reason } = signals[0]!
        return (
          <li key={kind} className={classes.kind}>
            <div>
              <h3 className={classes.words}>{words}</h3>
              <p className={classes.reason}>{reason}</p>
            </div>
            <ul className={classes.signals} aria-label={`What it weighs: ${words}`}>
              {signals.map(shown => (
                <li key={shown.factor} className={classes.signal}>
                  <span className={classes.factor}>
                    {FACTOR_NAMES[shown.factor]}
                    <span className={classes.valence}>{valenceInWords(shown)}</span>
                  </span>
                  {draft && onType ? (
                    <Fields shown={shown} typed={draft[draftKey(shown)]} onType={onType} />
                  ) : (
                    <Figures shown={shown} />
                  )}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function Figures({ shown }: { shown: WeightShown }) {
  const { weight, halfLifeDays, comes } = shown
  const differs = weight !== comes.weight || halfLifeDays !== comes.halfLifeDays
  return (
    <span className={`${classes.figures} tabular`}>
      <span>
        weight <b>{weight}</b>
      </span>
      <span>{halfLifeInWords(halfLifeDays)}</span>
      {differs && (
        <span className={classes.comes}>
          comes as {comes.weight}, {halfLifeInWords(comes.halfLifeDays)}
        </span>
      )}
    </span>
  )
}

type FieldsProps = {
  shown: WeightShown
  typed: WeightDraft[string] | undefined
  onType: NonNullable<WeightsTableProps['onType']>
}

function Fields({ shown, typed = typedOf(shown), onType }: FieldsProps) {
  const what = `${shown.words}, ${FACTOR_NAMES[shown.factor].toLowerCase()}`
  return (
    <span className={classes.fields}>
      <TextInput
        type="number"
        size="xs"
        label="Weight"
        aria-label={`Weight: ${what}`}
        required
        withAsterisk={false}
        min={0.01}
        max={10}
        step="any"
        value={typed.weight}
        onChange={event => onType(shown, { ...typed, weight: event.currentTarget.value })}
      />
      <TextInput
        type="number"
        size="xs"
        label="Half after days"
        aria-label={`Half after days, never if left empty: ${what}`}
        placeholder="never"
        min={1}
        max={36500}
        step="any"
        value={typed.halfLife}
        onChange={event => onType(shown, { ...typed, halfLife: event.currentTarget.value })}
      />
    </span>
  )
}
