import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  shape,
  slideTable,
  w,
  writeDocx,
  writePptx,
  writeXlsx,
} from '../../../test/setup/documents/write-office.ts'
import { linesAt, writePdf } from '../../../test/setup/documents/write-pdf.ts'
import { Refusal } from '../refusals.ts'
import type { DocumentText } from './document.ts'
import { openDocument } from './open-document.ts'

/** The law: whatever the bytes, a text comes of them or a refusal. */
async function obeys(bytes: Uint8Array): Promise<void> {
  let read: DocumentText
  try {
    read = await openDocument(bytes, 'file')
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    expect((error as Refusal).message).toMatch(/\S/)
    return
  }
  for (const { page, role, text, rows } of read.blocks) {
    expect(page).toBeGreaterThanOrEqual(1)
    expect(page).toBeLessThanOrEqual(read.pages)
    expect(text).not.toMatch(/^\s*$|\0/)
    expect(rows !== undefined).toBe(role === 'table')
  }
}

const row =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>0.5</v></c></row><row r="2"><c><v>7</v></c><c><v>8</v></c></row>'
const table = `<w:tbl>${'<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>'.repeat(2)}</w:tbl>`

const DOCUMENTS: Record<string, Buffer> = {
  pdf: writePdf([linesAt(60, 60, ['Silent bearings'], { size: 18 }), linesAt(60, 60, ['Found', 'early'])]),
  docx: writeDocx(w('Silent bearings', '<w:pStyle w:val="Ours"/>') + table),
  pptx: writePptx([
    {
      title: 'a',
      notes: 'b',
      shapes: slideTable([
        ['c', 'd'],
        ['e', 'f'],
      ]),
    },
    { shapes: shape(['g']) },
  ]),
  xlsx: writeXlsx([{ name: 'a', rows: row }], ['b'], ['0.0%', 'yyyy']),
  html: Buffer.from(
    '<html><title>a</title><h1>b</h1><table><tr><td>c<td>d<tr><td>e<td>f</table><ul><li>g</ul>',
  ),
  markdown: Buffer.from('# a\n\n- b\n  - c\n\n| d | e |\n|---|---|\n| f | g |\n\n> h **i** `j`\n'),
  mail: Buffer.from(
    'From: a@b.example\nSubject: c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=d\n\n--d\nContent-Type: text/html\n\n<p>e\n--d\nContent-Disposition: attachment; filename=f.txt\n\ng\n--d--\n',
  ),
}

test('any bytes are read or refused', async () => {
  const beginnings = fc.constantFrom(
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '<html>',
    '# ',
    'From: a\nTo: b\n\n',
    '\xff\xfe',
  )
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 400 }), (beginning, bytes) =>
      obeys(Buffer.concat([Buffer.from(beginning, 'latin1'), bytes])),
    ),
    { numRuns: 300 },
  )
})

test.each(Object.entries(DOCUMENTS))(
  'a %s whose bytes were changed anywhere is read or refused',
  async (_, whole) => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), changes => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        return obeys(bytes)
      }),
      { numRuns: 100 },
    )
  },
)

test.each(Object.entries(DOCUMENTS))('a %s cut anywhere is read or refused', async (_, whole) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), at => obeys(whole.subarray(0, at))),
    { numRuns: 60 },
  )
})
