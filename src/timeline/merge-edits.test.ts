import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differing, type Fields, pick } from './fields.ts'
import { type EditSince, findClashes } from './merge-edits.ts'

const NAMES = ['name', 'city', 'title', 'phone:1', 'phone:2']
const name = fc.constantFrom(...NAMES)
const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null })
const fields = fc.dictionary(name, value, { maxKeys: 5 })

/** A record as it was, and as others then changed it, one edit after the other. */
const history = fc.record({ base: fields, edits: fc.array(fields, { maxLength: 4 }) }).map(play)

function play({ base, edits }: { base: Fields; edits: Fields[] }) {
  let present = base
  const since: EditSince[] = edits.map(edit => {
    const after = differing(present, edit)
    const before = pick(present, Object.keys(after))
    present = { ...present, ...after }
    return { before, after, by: 'Priya Raman', at: '2026-10-01T09:00:00.000Z' }
  })
  return { base, present, since }
}

const at = (record: Fields, field: string) => record[field] ?? null

describe('an edit made from an earlier version', () => {
  test('clashes exactly where others gave a field another value, and not the one that is wanted', () => {
    fc.assert(
      fc.property(history, fields, ({ base, present, since }, wanted) => {
        const expected = Object.keys(wanted).filter(
          field => at(base, field) !== at(present, field) && at(present, field) !== at(wanted, field),
        )
        const clashes = findClashes(present, wanted, since)
        expect(clashes.map(({ field }) => field)).toEqual(expected)
        for (const { field, before, theirs, yours } of clashes) {
          expect([before, theirs, yours]).toEqual([at(base, field), at(present, field), at(wanted, field)])
        }
      }),
    )
  })

  test('merges with edits of other fields, in whichever order the two are made', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, one, other) => {
        const apart = Object.fromEntries(Object.entries(other).filter(([field]) => !(field in one)))
        for (const [first, second] of [
          [one, apart],
          [apart, one],
        ] as const) {
          const { present, since } = play({ base, edits: [first] })
          expect(findClashes(present, second, since)).toEqual([])
          const whole = pick({ ...base, ...one, ...apart }, NAMES)
          expect(pick({ ...present, ...second }, NAMES)).toEqual(whole)
        }
      }),
    )
  })

  test('what nobody changed meanwhile never clashes', () => {
    fc.assert(
      fc.property(fields, fields, (base, wanted) => {
        expect(findClashes(base, wanted, [])).toEqual([])
      }),
    )
  })
})
