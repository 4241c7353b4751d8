import { TextInput } from '@mantine/core'
import classes from './Weights.module.css'
import { draftKey, typedOf, valenceTyped, type WeightDraft } from './weight-draft.ts'
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
                    <span className={classes.valence}>{saidOf(shown, draft?.[draftKey(shown)])}</span>
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
  const { weight, halfLifeDays, valence, comes } = shown
  const differs = weight !== comes.weight || halfLifeDays !== comes.halfLifeDays || valence !== comes.valence
  return (
    <span className={`${classes.figures} tabular`}>
      <span>
        weight <b>{weight}</b>
      </span>
      <span>{halfLifeInWords(halfLifeDays)}</span>
      {differs && (
        <span className={classes.comes}>
          comes as {comes.weight}, {halfLifeInWords(comes.halfLifeDays)}
          {comes.valence !== 'degree' && `, valence ${comes.valence}`}
        </span>
      )}
    </span>
  )
}

/** What it says of the factor, also while that is being typed. */
function saidOf(shown: WeightShown, typed: WeightDraft[string] | undefined): string {
  const valence = typed ? valenceTyped(shown, typed) : shown.valence
  return valence === null ? 'a number from 0 to 1' : valenceInWords({ ...shown, valence })
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
      {shown.valence === 'degree' ? (
        <span className={classes.computed}>Valence is worked out for each piece.</span>
      ) : (
        <TextInput
          type="number"
          size="xs"
          label="Valence"
          aria-label={`Valence from 0 to 1: ${what}`}
          required
          withAsterisk={false}
          min={0}
          max={1}
          step="any"
          value={typed.valence}
          onChange={event => onType(shown, { ...typed, valence: event.currentTarget.value })}
        />
      )}
    </span>
  )
}
