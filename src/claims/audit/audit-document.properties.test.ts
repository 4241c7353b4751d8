import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditDocument } from './audit-document.ts'
import type { AuditableBlock, AuditableDocument } from './document.ts'
import { CLAIMS } from './specification.ts'
import { NO_CLAIMS } from './specification-others.ts'
import { unitsOf } from './units.ts'

const sentence = fc.constantFrom(...Object.values(CLAIMS).flat(), ...Object.values(NO_CLAIMS).flat())
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  sentence,
)
const role = fc.constantFrom('heading', 'paragraph', 'item', 'note')
const plainBlock = fc.record({ page: fc.integer({ min: 1, max: 9 }), role, text: anyText })
const table = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(
  (rows): AuditableBlock => ({
    page: 1,
    role: 'table',
    rows,
    text: rows.map(row => row.join('\t')).join('\n'),
  }),
)
const blocks = fc.array(fc.oneof({ weight: 4, arbitrary: plainBlock }, table), { maxLength: 8 })
const documentOf = (blocks: AuditableBlock[]): AuditableDocument => ({
  kind: 'text',
  pages: 9,
  doubts: [],
  blocks,
})
const audit = (blocks: AuditableBlock[]) => auditDocument('any', documentOf(blocks))

test('what is found is quoted exactly, in the order of the text, whatever the text', () => {
  fc.assert(
    fc.property(blocks, blocks => {
      const { claims } = audit(blocks)
      for (const [at, { block, start, end, text, page }] of claims.entries()) {
        const said = blocks[block]!.text.slice(start, end)
        expect(said).not.toBe('')
        expect(text).toContain(said)
        expect(page).toBe(blocks[block]!.page)
        const before = claims[at - 1]
        if (before) expect(before.block < block || (before.block === block && before.end <= end)).toBe(true)
      }
    }),
  )
})

test('units share nothing and lie within their block', () => {
  fc.assert(
    fc.property(blocks, blocks => {
      const units = unitsOf(documentOf(blocks))
      for (const [at, { block, start, end, text }] of units.entries()) {
        expect(blocks[block]!.text.slice(start, end)).toBe(text)
        const before = units[at - 1]
        if (before?.block === block) expect(before.end).toBeLessThanOrEqual(start)
      }
    }),
  )
})

test('the same document gives the same audit', () => {
  fc.assert(
    fc.property(blocks, blocks => {
      expect(audit(blocks)).toEqual(audit(structuredClone(blocks)))
    }),
  )
})

test('a section more takes no claim away that stands in another', () => {
  const english = fc.array(
    fc.record({ page: fc.constant(1), role: fc.constantFrom('paragraph', 'item'), text: sentence }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(english, english, (own, added) => {
      const [before, after] = [
        audit(own),
        audit([...own, { page: 2, role: 'heading', text: 'More' }, ...added]),
      ]
      const found = after.claims.filter(({ block }) => block < own.length)
      expect(found.map(({ text, kind }) => [text, kind])).toEqual(
        before.claims.map(({ text, kind }) => [text, kind]),
      )
    }),
  )
})

test('a text without a full stop is read to its end', () => {
  const text = `${'pumps and '.repeat(2000)} the best pumps in the world`
  const { claims } = audit([{ page: 1, role: 'paragraph', text }])
  expect(claims.at(-1)?.text).toMatch(/the best pumps in the world$/)
})
