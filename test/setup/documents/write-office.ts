import { type Part, writeZip } from './write-zip.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const P =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const S =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Ties of a part to others: id, last word of the type, target. */
type Ties = [id: string, type: string, target: string][]

const tiesPart = (of: string, ties: Ties): Part => {
  const at = of.lastIndexOf('/') + 1
  const tied = ties.map(
    ([id, type, to]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${to}"/>`,
  )
  return {
    name: `${of.slice(0, at)}_rels/${of.slice(at)}.rels`,
    bytes: `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tied.join('')}</Relationships>`,
  }
}

export const packageParts = (main: string, ties: Ties = []): Part[] => [
  {
    name: '[Content_Types].xml',
    bytes: `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  },
  tiesPart('', [['rId1', 'officeDocument', main]]),
  tiesPart(main, ties),
]

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type DocxExtras = { styles?: string; parts?: Part[]; ties?: Ties }

/** `body` is what stands in `<w:body>`. */
export const docxParts = (body: string, { styles = '', parts = [], ties = [] }: DocxExtras = {}): Part[] => [
  ...packageParts('word/document.xml', [['rId1', 'styles', 'styles.xml'], ...ties]),
  {
    name: 'word/document.xml',
    bytes: `${DECLARATION}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  },
  { name: 'word/styles.xml', bytes: `${DECLARATION}<w:styles ${W}>${HEADING_STYLE}${styles}</w:styles>` },
  ...parts,
]

const HEADING_STYLE =
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="House heading"/><w:basedOn w:val="berschrift1"/></w:style>'

export const writeDocx = (body: string, extras?: DocxExtras): Buffer => writeZip(docxParts(body, extras))

/** A paragraph of one run, with what stands in its properties. */
export const w = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`

export type Slide = {
  title?: string
  /** What stands in the shape tree beside the title. */
  shapes?: string
  notes?: string
  isHidden?: boolean
  ties?: Ties
}

/** Slides are stored under names in another order than they are shown in, as they are after somebody moved them. */
export function writePptx(slides: Slide[], extra: Part[] = []): Buffer {
  const part = (at: number) => `slides/slide${slides.length - at}.xml`
  const ids = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`)
  const ties = slides.map((_, at): Ties[number] => [`rId${at + 1}`, 'slide', part(at)])
  return writeZip([
    ...packageParts('ppt/presentation.xml', ties),
    {
      name: 'ppt/presentation.xml',
      bytes: `${DECLARATION}<p:presentation ${P}><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    },
    ...slides.flatMap((slide, at) => slideParts(slide, at, `ppt/${part(at)}`)),
    ...extra,
  ])
}

function slideParts(
  { title, shapes = '', notes, isHidden, ties = [] }: Slide,
  at: number,
  name: string,
): Part[] {
  const titled = title === undefined ? '' : shape([title], '<p:ph type="title"/>')
  const tree = (inner: string) => `<p:cSld><p:spTree>${inner}</p:spTree></p:cSld>`
  const noted: Ties = notes ? [['rIdN', 'notesSlide', `../notesSlides/notesSlide${at}.xml`]] : []
  return [
    {
      name,
      bytes: `${DECLARATION}<p:sld ${P}${isHidden ? ' show="0"' : ''}>${tree(shapes + titled)}</p:sld>`,
    },
    tiesPart(name, [...noted, ...ties]),
    ...(notes
      ? [
          {
            name: `ppt/notesSlides/notesSlide${at}.xml`,
            bytes: `${DECLARATION}<p:notes ${P}>${tree(shape([notes], '<p:ph type="body"/>'))}</p:notes>`,
          },
        ]
      : []),
  ]
}

/** A shape with a paragraph for each text; `place` is its placeholder, `bullet` stands in its paragraphs' properties. */
export const shape = (texts: string[], place = '', bullet = ''): string =>
  `<p:sp><p:nvSpPr><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:txBody>${texts
    .map(text => `<a:p><a:pPr>${bullet}</a:pPr><a:r><a:t>${xml(text)}</a:t></a:r></a:p>`)
    .join('')}</p:txBody></p:sp>`

export const slideTable = (rows: string[][]): string =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows
    .map(
      row =>
        `<a:tr>${row.map(cell => `<a:tc><a:txBody><a:p><a:r><a:t>${xml(cell)}</a:t></a:r></a:p></a:txBody></a:tc>`).join('')}</a:tr>`,
    )
    .join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`

export type Sheet = { name: string; state?: string /** What stands in `<sheetData>`. */; rows: string }

/** `formats` are the codes of the cells' styles, from 0 on. */
export function writeXlsx(sheets: Sheet[], strings: string[] = [], formats: string[] = []): Buffer {
  const ties = sheets.map((_, at): Ties[number] => [
    `rId${at + 1}`,
    'worksheet',
    `worksheets/sheet${at + 1}.xml`,
  ])
  const named = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${xml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  )
  return writeZip([
    ...packageParts('xl/workbook.xml', [
      ...ties,
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdF', 'styles', '/xl/styles.xml'],
    ]),
    {
      name: 'xl/workbook.xml',
      bytes: `${DECLARATION}<workbook ${S}><sheets>${named.join('')}</sheets></workbook>`,
    },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      bytes: `${DECLARATION}<worksheet ${S}><sheetData>${rows}</sheetData></worksheet>`,
    })),
    {
      name: 'xl/sharedStrings.xml',
      bytes: `${DECLARATION}<sst ${S}>${strings.map(text => `<si><t>${xml(text)}</t></si>`).join('')}</sst>`,
    },
    { name: 'xl/styles.xml', bytes: stylesOf(formats) },
  ])
}

const stylesOf = (formats: string[]): string =>
  `${DECLARATION}<styleSheet ${S}><numFmts>${formats
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${xml(code).replaceAll('"', '&quot;')}"/>`)
    .join(
      '',
    )}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`
