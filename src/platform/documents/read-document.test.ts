import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { w, writeDocx } from '../../../test/setup/documents/write-office.ts'
import {
  linesAt,
  pageObject,
  streamObject,
  writeObjects,
  writePdf,
} from '../../../test/setup/documents/write-pdf.ts'
import { FILE_LIMIT_MB } from './limits.ts'
import { readDocument } from './read-document.ts'

test('documents are read on a thread of their own, each answer to its question', async () => {
  const texts = ['Silent bearings', 'Eleven days ahead', 'Mended on a weekday']
  const read = await Promise.all(texts.map((text, at) => readDocument(writeDocx(w(text)), `${at}.docx`)))
  expect(read.map(({ blocks }) => blocks[0]?.text)).toEqual(texts)
})

test('the bytes stay those of the caller, also where they are a piece of others', async () => {
  const pdf = writePdf([linesAt(60, 60, ['Silent bearings'])])
  const within = Buffer.concat([Buffer.from('before'), pdf, Buffer.from('after')]).subarray(6, 6 + pdf.length)
  const { kind } = await readDocument(within, 'offer.pdf')
  expect(kind).toBe('pdf')
  expect(Buffer.compare(within, pdf)).toBe(0)
})

test('a refusal names the file, says what is wrong and what to do', async () => {
  await expect(readDocument(Buffer.from('{\\rtf1}'), 'offer.pdf')).rejects.toMatchObject({
    code: 'unusable',
    message: '“offer.pdf” cannot be read: it is in Rich Text Format; save it as .docx and read that.',
  })
})

test('a file that is too large is refused unread', async () => {
  await expect(readDocument(Buffer.alloc(FILE_LIMIT_MB * 2 ** 20 + 1), 'film.pdf')).rejects.toMatchObject({
    code: 'too_large',
    message:
      '“film.pdf” cannot be read: it is larger than 100 MB; save it without its pictures, or in parts.',
  })
})

/** Each of ten forms draws the next ten times, so that the last is drawn a thousand million times. */
function laughs(): Buffer {
  const form = (at: number) => {
    const content = at === 9 ? 'BT /F1 11 Tf 60 700 Td (ha) Tj ET' : '/X Do '.repeat(10)
    const next = `/Font << /F1 3 0 R >> /XObject << /X ${8 + at} 0 R >>`
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << ${next} >> /Length ${content.length} >>\nstream\n${content}\nendstream`
  }
  const page = pageObject(6).replace('/Resources <<', '/Resources << /XObject << /X 7 0 R >>')
  const forms = Array.from({ length: 10 }, (_, at) => form(at))
  return writeObjects([...FRAME, page, streamObject('/X Do'), ...forms])
}

const FRAME = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]

test('a document that takes too long is given up, and the next one is read', async () => {
  const slow = readDocument(laughs(), 'slow.pdf', { deadlineSeconds: 3 })
  const next = readDocument(Buffer.from('Silent bearings'), 'next.txt')
  await expect(slow).rejects.toMatchObject({
    code: 'unusable',
    message:
      '“slow.pdf” cannot be read: it took longer than 3 seconds; save it in parts, or as PDF, and read those.',
  })
  expect((await next).blocks[0]?.text).toBe('Silent bearings')
})

test('a document that needs too much memory is given up, and the next one is read', async () => {
  const big = readDocument(writeDocx('<w:p/>'.repeat(1_500_000)), 'big.docx', { memoryMb: 64 })
  const next = readDocument(Buffer.from('Silent bearings'), 'next.txt')
  await expect(big).rejects.toMatchObject({
    code: 'unusable',
    message: '“big.docx” cannot be read: it needs too much memory; save it in parts and read those.',
  })
  expect((await next).blocks[0]?.text).toBe('Silent bearings')
})

test('a PDF that is larger than its buffers may be is read, for it is held already', async () => {
  const pdf = writePdf([linesAt(60, 60, ['Silent bearings'])])
  const picture = Buffer.concat([Buffer.from('%'), Buffer.alloc(70 * 2 ** 20, 'x'), Buffer.from('\n')])
  const { blocks } = await readDocument(
    Buffer.concat([pdf.subarray(0, 15), picture, pdf.subarray(15)]),
    'large.pdf',
  )
  expect(blocks[0]?.text).toBe('Silent bearings')
})

test('a stream that unpacks to hundreds of megabytes is not unpacked to its end', async () => {
  const twice = deflateSync(deflateSync(Buffer.alloc(2 ** 28, ' ')))
  const content = streamObject(twice, '[/FlateDecode /FlateDecode]')
  expect(content.length).toBeLessThan(5_000)
  await expect(
    readDocument(writeObjects([...FRAME, pageObject(6), content]), 'bomb.pdf'),
  ).rejects.toMatchObject({
    code: 'unusable',
    message: expect.stringMatching(
      /^“bomb.pdf” cannot be read: none of its pages can be read; it may have been/,
    ),
  })
})
