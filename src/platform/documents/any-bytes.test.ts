import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  docxParts,
  shape,
  slideTable,
  w,
  writeDocx,
  writePptx,
  writeXlsx,
} from '../../../test/setup/documents/write-office.ts'
import { linesAt, writePdf } from '../../../test/setup/documents/write-pdf.ts'
import { writeZip } from '../../../test/setup/documents/write-zip.ts'
import { startThread } from '../threads.ts'
import type { Answer, Asked } from './answer.ts'
import { showNumber } from './office/number-format.ts'

let thread: Worker
beforeAll(() => {
  thread = startThread(new URL('./document-worker.ts', import.meta.url), 'document-worker.js')
})
afterAll(() => thread.terminate())

/** As the product reads it, but for the thread, which here reads one after the other. */
async function ask(bytes: Uint8Array): Promise<Answer> {
  thread.postMessage({ bytes: Uint8Array.from(bytes), name: 'file' } satisfies Asked)
  const [answer] = await once(thread, 'message')
  return answer
}

/** The law: whatever the bytes, a text comes of them or a refusal; what breaks the reader is neither. */
async function obeys(bytes: Uint8Array): Promise<void> {
  const answer = await ask(bytes)
  if ('refused' in answer) {
    expect(answer.refused.because).toMatch(/\S/)
    expect(answer.refused.because).not.toMatch(/broke the program/)
    return
  }
  const { read } = answer
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

test('a Word document whose XML was changed anywhere is read or refused', async () => {
  const parts = docxParts(w('Silent bearings', '<w:numPr><w:numId w:val="1"/></w:numPr>') + table)
  const pieces = fc.constantFrom('<', '>', '/', '"', '&', '</w:p>', '<w:p>', '<w:t/>', '<w:del>', '\0', 'x')
  const place = fc.tuple(fc.nat(parts.length - 1), fc.nat(2_000), fc.nat(5), pieces)
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 5 }), changes => {
      const changed = parts.map(part => ({ ...part, bytes: String(part.bytes) }))
      for (const [which, at, cut, piece] of changes) {
        const { bytes } = changed[which]!
        changed[which]!.bytes =
          bytes.slice(0, at % bytes.length) + piece + bytes.slice((at % bytes.length) + cut)
      }
      return obeys(writeZip(changed))
    }),
    { numRuns: 200 },
  )
})

test('any cell shows something, whatever its format', () => {
  const formats = fc.oneof(fc.string(), fc.stringMatching(/^[0#?.,%yMdhs;"[\]$€ E+_\\-]{0,20}$/))
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer()), formats, fc.boolean(), (value, format, is1904) => {
      expect(showNumber(String(value), format, is1904)).toEqual(expect.any(String))
    }),
  )
})

test.each(Object.entries(DOCUMENTS))('a %s cut anywhere is read or refused', async (_, whole) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), at => obeys(whole.subarray(0, at))),
    { numRuns: 60 },
  )
})
