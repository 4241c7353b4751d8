import { Radio } from '@mantine/core'
import { formatMoment } from '../../ui/format.ts'
import type { Clash } from '../merge-edits.ts'
import classes from './Clashes.module.css'

type ClashesProps = {
  clashes: readonly Clash[]
  /** What a field is called. */
  labelOf: (field: string) => string
  sayValue?: (field: string, value: unknown) => string
}

const sayPlainly = (_: string, value: unknown) => (value === null || value === '' ? 'nothing' : String(value))

/**
 * What two people changed differently, side by side, to choose from field by field. Each choice is a radio group
 * named after its field, with the value `theirs` or `yours`.
 */
export function Clashes({ clashes, labelOf, sayValue = sayPlainly }: ClashesProps) {
  return (
    <div className={classes.clashes}>
      <p role="alert">
        {[...new Set(clashes.map(({ by }) => by))].join(' and ')} changed the same while you did. Choose what
        shall stand; the rest of what you changed is kept.
      </p>
      {clashes.map(({ field, before, theirs, yours, by, at }) => (
        <fieldset key={field} className={classes.clash}>
          <legend>{labelOf(field)}</legend>
          <p className="muted">Before: {sayValue(field, before)}</p>
          <div className={classes.sides}>
            <Radio
              name={`clash ${field}`}
              value="theirs"
              label={sayValue(field, theirs)}
              description={`${by}, ${formatMoment(at)}`}
            />
            <Radio
              name={`clash ${field}`}
              value="yours"
              defaultChecked
              label={sayValue(field, yours)}
              description="You"
            />
          </div>
        </fieldset>
      ))}
    </div>
  )
}

/** Of the fields wanted, without those where the other side was chosen. */
export function withoutTheirs<Fields extends object>(
  fields: Fields,
  clashes: readonly Clash[],
  form: FormData,
) {
  const theirs = new Set(
    clashes.map(({ field }) => field).filter(field => form.get(`clash ${field}`) === 'theirs'),
  )
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !theirs.has(name))) as Partial<Fields>
}
