import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  docxParts,
  packageParts,
  W,
  w,
  writeDocx,
  writePptx,
} from '../../../test/setup/documents/write-office.ts'
import {
  linesAt,
  pageObject,
  streamObject,
  writeObjects,
  writePdf,
} from '../../../test/setup/documents/write-pdf.ts'
import { writeOverlapping, writeZip } from '../../../test/setup/documents/write-zip.ts'
import { Refusal } from '../refusals.ts'
import { openDocument } from './open-document.ts'

const because = async (bytes: Uint8Array | string, name = 'file.pdf'): Promise<string> => {
  try {
    const read = await openDocument(Buffer.from(bytes as string), name)
    return `read: ${JSON.stringify(read)}`
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ])

test.each<[string, Uint8Array | string, RegExp]>([
  ['an empty file', '', /^it is empty$/],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^it is a picture$/],
  ['a program', Buffer.from(`\x7fELF${'\0'.repeat(100)}`), /^it is a program$/],
  ['noise', Buffer.from('\x01\x02\0\x03zzzzzzzzz'), /^it is binary data of a kind that is not known$/],
  ['a Word document of 2003', ole('WordDocument'), /format of Word before 2007; save it as .docx/],
  ['a presentation of 2003', ole('PowerPoint Document'), /PowerPoint before 2007; save it as .pptx/],
  ['a workbook of 2003', ole('Workbook'), /Excel before 2007; save it as .xlsx/],
  [
    'an Office file with a password',
    ole('EncryptedPackage'),
    /protected by a password; save a copy without one/,
  ],
  ['Rich Text', '{\\rtf1 Hello}', /Rich Text Format; save it as .docx/],
  [
    'a mailbox',
    'From ann@example.com Mon Jan  1\nFrom: ann@example.com\n\nHi',
    /a mailbox; save the one message/,
  ],
  ['a drawing in XML', '<?xml version="1.0"?><svg/>', /an XML document/],
  ['an archive of something else', writeZip([{ name: 'a.txt', bytes: 'a' }]), /a zip archive; unpack it/],
  [
    'an OpenDocument',
    writeZip([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' }]),
    /format of OpenOffice; save it as/,
  ],
  [
    'a binary workbook',
    writeZip(packageParts('xl/workbook.bin')),
    /binary format \(.xlsb\); save it as .xlsx/,
  ],
  [
    'an archive with a password',
    writeZip([{ name: 'a', bytes: 'a', flags: 0x801 }]),
    /protected by a password/,
  ],
  [
    'a Word document without its text',
    writeZip(packageParts('word/document.xml')),
    /its part word\/document.xml is missing/,
  ],
])('%s is refused with what it is and what to do', async (_, bytes, reason) => {
  expect(await because(bytes)).toMatch(reason)
})

const docxOf = (xml: string) =>
  writeZip([...packageParts('word/document.xml'), { name: 'word/document.xml', bytes: xml }])

test.each<[string, Buffer, RegExp]>([
  ['XML that is cut off', docxOf(`<w:document ${W}><w:body><w:p>`), /not well-formed/],
  ['elements that cross', docxOf(`<w:document ${W}><w:body></w:document></w:body>`), /not well-formed/],
  [
    'entities that multiply',
    docxOf(`<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${W}>&b;</w:document>`),
    /declares a document type/,
  ],
  [
    'an entity from outside',
    docxOf(`<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}>&a;</w:document>`),
    /declares a document type/,
  ],
  [
    'a thousand elements within each other',
    docxOf(`<w:document ${W}>${'<w:sdt>'.repeat(1000)}${'</w:sdt>'.repeat(1000)}</w:document>`),
    /more than 400 elements stand within each other/,
  ],
  ['a part that unpacks to 100 MB', docxOf(' '.repeat(100 * 2 ** 20)), /unpacks to more than 64 MB/],
  [
    'a part that says it is smaller than it is',
    writeZip([
      ...packageParts('word/document.xml'),
      { name: 'word/document.xml', bytes: ' '.repeat(10_000_000), statedSize: 10 },
    ]),
    /zip archive that is damaged/,
  ],
  ['parts that overlap', writeOverlapping('word/document', 1000), /its parts overlap/],
  ['two parts of one name', writeZip([...docxParts(w('a')), ...docxParts(w('b'))]), /have the same name/],
])('a Word document with %s is refused', async (_, bytes, reason) => {
  expect(await because(bytes)).toMatch(reason)
})

test('an archive that unpacks to more than is allowed in all is refused', async () => {
  const header = (at: number) => ({
    name: `word/header${at}.xml`,
    bytes: `<w:hdr ${W}>${' '.repeat(50 * 2 ** 20)}</w:hdr>`,
  })
  const ties = [1, 2, 3, 4, 5, 6].map((at): [string, string, string] => [
    `rId9${at}`,
    'header',
    `header${at}.xml`,
  ])
  const bytes = writeDocx(w('Hello'), { parts: [1, 2, 3, 4, 5, 6].map(header), ties })
  expect(await because(bytes)).toMatch(/unpacks to more than 256 MB/)
})

test('styles and slides that lead in a circle end', async () => {
  const styles =
    '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
  expect(await because(writeDocx(w('Hello', '<w:pStyle w:val="A"/>'), { styles }))).toContain('"Hello"')
})

test.each([
  ['a page', '<div>'.repeat(1_000_000)],
  ['a page that closes what it never opened', `<html>${'<p>x</q>'.repeat(100_000)}`],
])('%s of elements without end is read or refused', async (_, page) => {
  expect(await because(page)).toMatch(/^read: |more than 400 of its elements/)
})

test('text without end is read as far as the bounds go, and a doubt says so', async () => {
  const many = await openDocument(Buffer.from('a\n\n'.repeat(200_000)), 'many.txt')
  expect([many.blocks.length, many.doubts]).toEqual([
    100_000,
    ['It has more than 100,000 parts; the rest was left out'],
  ])
  const long = await openDocument(Buffer.from(`<html><p>${'word '.repeat(1_200_000)}`), 'long.html')
  expect([long.blocks[0]?.text.length, long.doubts]).toEqual([
    5_000_000,
    ['Its text is longer than 5,000,000 characters; the rest was left out'],
  ])
  expect(await because(Buffer.alloc(17 * 2 ** 20, 'a '))).toMatch(/text of more than 16 MB; save it in parts/)
})

test('Markdown nested without end is read or refused', async () => {
  expect(await because(`# a\n\n${'>'.repeat(50_000)} x`)).toMatch(/^read: |within each other/)
  expect(await because(`# a\n\n${'['.repeat(20_000)} x`)).toMatch(/^read: |within each other/)
})

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const fonts = [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]
const lone = (content: Buffer, ...more: string[]) =>
  writeObjects([
    catalog,
    '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
    ...fonts,
    pageObject(6),
    content,
    ...more,
  ])

test.each<[string, Buffer, RegExp]>([
  ['nothing behind its first line', Buffer.from('%PDF-1.7\n'), /does not go on like one/],
  [
    'a page tree in a circle',
    writeObjects([catalog, '<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>']),
    /pages can be read/,
  ],
  ['a root that is its own pages', writeObjects(['<< /Type /Catalog /Pages 1 0 R >>']), /.*/],
  [
    'a password',
    writeObjects([catalog, '<< /Type /Pages /Count 0 /Kids [] >>'], ENCRYPTION()),
    /password|does not go on/,
  ],
])('a PDF with %s is refused', async (_, bytes, reason) => {
  const said = await because(bytes)
  expect(said).not.toMatch(/^read/)
  expect(said).toMatch(reason)
})

/** Made by no password that is tried: neither key nor check fit anything. */
function ENCRYPTION(): string {
  const noise = 'a1'.repeat(32)
  return `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${noise}> /U <${noise}> >>`
}

test('a PDF that promises pages without number is read as far as it has them', async () => {
  const bytes = writeObjects([
    catalog,
    '<< /Type /Pages /Count 2000000000 /Kids [5 0 R] >>',
    ...fonts,
    pageObject(6),
    streamObject('BT /F1 11 Tf 60 700 Td (Hello) Tj ET'),
  ])
  expect(await because(bytes)).toMatch(/"Hello"|pages can be read/)
})

test('a form that draws itself is drawn so often and no more', async () => {
  const form =
    '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'
  expect(await because(lone(streamObject('/X Do'), form))).toMatch(/^read: |pages can be read/)
})

test('a stream that is packed many times over is read or refused', async () => {
  let packed: Uint8Array = Buffer.from('BT ET ')
  for (let times = 0; times < 50; times++) packed = deflateSync(packed)
  const content = streamObject(packed, `[${'/FlateDecode '.repeat(50)}]`)
  expect(await because(lone(content))).toMatch(/^read: |pages can be read/)
})

test.each<[string, Buffer]>([
  ['PDF', writePdf([linesAt(60, 60, ['Hello'])])],
  ['DOCX', writeDocx(w('Hello'))],
  ['PPTX', writePptx([{ title: 'Hello' }])],
])('a %s cut off in the middle is refused, or read as far as it goes', async (_, bytes) => {
  expect(await because(bytes.subarray(0, bytes.length >> 1))).toMatch(/damaged|^read: /)
})
