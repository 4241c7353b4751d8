import { expect, test } from 'vitest'
import {
  docxParts,
  shape,
  slideTable,
  W,
  w,
  writeDocx,
  writePptx,
  writeXlsx,
} from '../../../test/setup/documents/write-office.ts'
import { writeZip } from '../../../test/setup/documents/write-zip.ts'
import type { Block } from './document.ts'
import { openDocument } from './open-document.ts'

const told = async (bytes: Uint8Array, name = 'offer.bin') => {
  const { blocks } = await openDocument(bytes, name)
  return blocks.map(({ role, text }) => [role, text])
}

test('headings of a Word document are told by their style, whatever it is called and based on', async () => {
  const styled = (text: string, style: string) => w(text, `<w:pStyle w:val="${style}"/>`)
  const body = [
    styled('What we measured', 'berschrift1'),
    styled('Where', 'Ours'),
    w('At three dams.'),
    w('And when', '<w:outlineLvl w:val="2"/>'),
  ]
  expect(await told(writeDocx(body.join('')))).toEqual([
    ['heading', 'What we measured'],
    ['heading', 'Where'],
    ['paragraph', 'At three dams.'],
    ['heading', 'And when'],
  ])
})

test('items of a list are items, numbered by Word or by hand', async () => {
  const numbered = w('Four sensors', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')
  expect(await told(writeDocx(numbered + w('• One gateway') + w('2. One year of service')))).toEqual([
    ['item', 'Four sensors'],
    ['item', 'One gateway'],
    ['item', '2. One year of service'],
  ])
})

const cell = (text: string) => `<w:tc><w:tcPr/>${w(text)}</w:tc>`
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`

test('a table of a Word document is told row by row, its cells apart', async () => {
  const { blocks } = await openDocument(
    writeDocx(`<w:tbl><w:tblPr/>${row('Dam', 'Days ahead')}${row('Norrälv', '11')}</w:tbl>`),
    'offer.docx',
  )
  expect(blocks).toEqual<Block[]>([
    {
      page: 1,
      role: 'table',
      text: 'Dam\tDays ahead\nNorrälv\t11',
      rows: [
        ['Dam', 'Days ahead'],
        ['Norrälv', '11'],
      ],
    },
  ])
})

test('tracked deletions are left out with a doubt, insertions are kept', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">Faults are found </w:t></w:r><w:del><w:r><w:delText>always </w:delText></w:r></w:del><w:ins><w:r><w:t>mostly </w:t></w:r></w:ins><w:r><w:t>in time.</w:t></w:r></w:p>`
  const { blocks, doubts } = await openDocument(writeDocx(body), 'offer.docx')
  expect(blocks[0]?.text).toBe('Faults are found mostly in time.')
  expect(doubts).toEqual(['Text that was deleted with changes tracked was left out'])
})

test('text boxes are read once though they are stored twice, and hidden text is not read', async () => {
  const box = `<w:txbxContent>${w('No sensor failed in two years.')}</w:txbxContent>`
  const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Margin: 40%</w:t></w:r>'
  const { blocks, doubts } = await openDocument(
    writeDocx(`<w:p>${drawn}<w:r><w:t>Our sensors</w:t></w:r>${hidden}</w:p>`),
    'offer.docx',
  )
  expect(blocks.map(({ text }) => text)).toEqual(['Our sensors', 'No sensor failed in two years.'])
  expect(doubts).toEqual(['Hidden text was left out'])
})

test('notes follow what points to them, headers and footers are given once, comments are a doubt', async () => {
  const parts = [
    {
      name: 'word/footnotes.xml',
      bytes: `<w:footnotes ${W}><w:footnote w:id="7">${w('Measured in 2025.')}</w:footnote></w:footnotes>`,
    },
    { name: 'word/header1.xml', bytes: `<w:hdr ${W}>${w('Porla, in confidence')}</w:hdr>` },
    { name: 'word/header2.xml', bytes: `<w:hdr ${W}>${w('Porla, in confidence')}</w:hdr>` },
    { name: 'word/footer1.xml', bytes: `<w:ftr ${W}>${w('Page 3')}</w:ftr>` },
    {
      name: 'word/comments.xml',
      bytes: `<w:comments ${W}><w:comment w:id="1">${w('Is it so?')}</w:comment></w:comments>`,
    },
  ]
  const body = `<w:p><w:r><w:t>Eleven days ahead.</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>${w('And quietly.')}`
  const { blocks, doubts } = await openDocument(
    writeDocx(body, {
      parts,
      ties: [
        ['rId2', 'footnotes', 'footnotes.xml'],
        ['rId3', 'header', 'header1.xml'],
        ['rId4', 'header', 'header2.xml'],
        ['rId5', 'footer', 'footer1.xml'],
        ['rId6', 'comments', 'comments.xml'],
      ],
    }),
    'offer.docx',
  )
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([
    ['note', 'Porla, in confidence'],
    ['paragraph', 'Eleven days ahead.'],
    ['note', 'Measured in 2025.'],
    ['paragraph', 'And quietly.'],
  ])
  expect(doubts).toEqual(['Its comments were left out'])
})

test('macros are left alone, and a doubt says so', async () => {
  const bytes = writeZip([...docxParts(w('Hello')), { name: 'word/vbaProject.bin', bytes: 'Sub AutoOpen' }])
  const { blocks, doubts } = await openDocument(bytes, 'offer.docm')
  expect(blocks.map(({ text }) => text)).toEqual(['Hello'])
  expect(doubts).toEqual(['Its macros were left alone'])
})

test('slides come in the order in which they are shown, each with its title first', async () => {
  const bytes = writePptx([
    { title: 'Silent bearings', shapes: shape(['Found early', 'Mended once'], '<p:ph idx="1"/>') },
    { title: 'What it costs', notes: 'Do not name a price before they ask.' },
    {
      shapes: `<p:grpSp>${shape(['In a group'])}</p:grpSp>${shape(['With a bullet'], '', '<a:buChar char="•"/>')}`,
    },
  ])
  const { kind, pages, blocks } = await openDocument(bytes, 'deck')
  expect([kind, pages]).toEqual(['pptx', 3])
  expect(blocks).toEqual<Block[]>([
    { page: 1, role: 'heading', text: 'Silent bearings' },
    { page: 1, role: 'item', text: 'Found early' },
    { page: 1, role: 'item', text: 'Mended once' },
    { page: 2, role: 'heading', text: 'What it costs' },
    { page: 2, role: 'note', text: 'Do not name a price before they ask.' },
    { page: 3, role: 'paragraph', text: 'In a group' },
    { page: 3, role: 'item', text: 'With a bullet' },
  ])
})

test('hidden slides are read and said to be hidden; a slide of a picture alone is a doubt', async () => {
  const { blocks, doubts } = await openDocument(
    writePptx([{ title: 'Backup', isHidden: true }, { shapes: '<p:pic/>' }]),
    'deck.pptx',
  )
  expect(blocks.map(({ text }) => text)).toEqual(['Backup'])
  expect(doubts).toEqual([
    'Slide 1 is hidden; it was read all the same',
    'Slide 2 holds no text but a picture, which was not read',
  ])
})

test('tables and charts of slides are told row by row', async () => {
  const rows = [
    ['Dam', 'Days'],
    ['Norrälv', '11'],
  ]
  const points = (...values: string[]) =>
    values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('')
  const chart = `<c:chartSpace><c:chart><c:title><a:t>Days ahead</a:t></c:title><c:ser><c:tx>${points('2025')}</c:tx><c:cat>${points('Norrälv', 'Marlow')}</c:cat><c:val>${points('11', '9')}</c:val></c:ser></c:chart></c:chartSpace>`
  const frame = '<p:graphicFrame><c:chart r:id="rId9"/></p:graphicFrame>'
  const { blocks } = await openDocument(
    writePptx(
      [{ shapes: slideTable(rows) + frame, ties: [['rId9', 'chart', '../charts/chart1.xml']] }],
      [{ name: 'ppt/charts/chart1.xml', bytes: chart }],
    ),
    'deck.pptx',
  )
  expect(blocks.map(block => block.rows ?? block.text)).toEqual([
    rows,
    'Days ahead',
    [
      ['', '2025'],
      ['Norrälv', '11'],
      ['Marlow', '9'],
    ],
  ])
})

test('a deck of more slides than are read says so', async () => {
  const { pages, blocks, doubts } = await openDocument(
    writePptx(Array.from({ length: 1200 }, (_, at) => ({ title: `Slide ${at + 1}` }))),
    'deck.pptx',
  )
  expect([pages, blocks.at(-1)?.text]).toEqual([1200, 'Slide 1000'])
  expect(doubts).toEqual(['Only the first 1000 of its 1200 slides were read'])
})

test('sheets show numbers as the workbook does, and days as days', async () => {
  const rows = `
    <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Share</t></is></c><c r="E2" t="s"><v>1</v></c></row>
    <row r="3"><c r="B3" s="1"><v>46054</v></c><c r="C3" s="0"><v>0.974</v></c><c r="E3" s="2"><v>1234567.891</v></c></row>
    <row r="4"><c r="B4" s="1"><v>46055</v></c><c r="E4" s="3"><f>1/3</f><v>0.33333333333333331</v></c></row>
    <row r="9"><c r="B9" t="b"><v>1</v></c></row>`
  const { blocks } = await openDocument(
    writeXlsx([{ name: 'Uptime', rows }], ['Day', 'Cost'], ['0.0%', 'dd.mm.yyyy', '"€"#,##0.00', 'General']),
    'figures.xlsx',
  )
  expect(blocks.map(block => block.rows ?? [block.role, block.text])).toEqual([
    ['heading', 'Uptime'],
    [
      ['Day', 'Share', 'Cost'],
      ['2026-02-01', '97.4%', '€1,234,567.89'],
      ['2026-02-02', '', '0.333333333333'],
    ],
    ['paragraph', 'TRUE'],
  ])
})

test('hidden sheets are read and said to be hidden', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Floor price 90</t></is></c></row>'
  const { blocks, doubts } = await openDocument(
    writeXlsx([
      { name: 'Offer', rows },
      { name: 'Ours', state: 'veryHidden', rows },
    ]),
    'figures.xlsx',
  )
  expect(blocks.map(({ page }) => page)).toEqual([1, 1, 2, 2])
  expect(doubts).toEqual(['The sheet “Ours” is hidden; it was read all the same'])
})
