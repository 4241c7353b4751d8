import { getDocument } from 'unpdf/pdfjs'
import { PAGES_READ, PDF_PIECES_PER_PAGE } from '../limits.ts'
import { damaged, unreadable } from '../unreadable.ts'
import { type Piece, pieceOf, type TextItem } from './pieces.ts'

type Opened = {
  pageCount: number
  title: string
  pages: { page: number; height: number; pieces: Piece[] }[]
  doubts: string[]
}

/** The pieces of text of each page. Nothing in it is run and nothing outside of it is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const loading = getDocument({
    // The library takes the buffer for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    return await readPages(await loading.promise.catch(refuse))
  } finally {
    await loading.destroy()
  }
}

function refuse(error: unknown): never {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    throw unreadable('it is protected by a password; save a copy without one and read that')
  throw damaged('it begins like a PDF and does not go on like one')
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

async function readPages(pdf: Pdf): Promise<Opened> {
  const pages: Opened['pages'] = []
  const broken: number[] = []
  const doubts = await doubtsAbout(pdf)
  for (let page = 1; page <= Math.min(pdf.numPages, PAGES_READ); page++) {
    const read = await readPage(pdf, page, doubts)
    if (read) pages.push(read)
    else broken.push(page)
  }
  if (pages.length === 0) throw damaged('none of its pages can be read')
  if (broken.length > 0)
    doubts.push(`Pages that are damaged were not read: ${broken.slice(0, 20).join(', ')}`)
  return { pageCount: pdf.numPages, title: await titleOf(pdf), pages, doubts }
}

async function readPage(
  pdf: Pdf,
  number: number,
  doubts: string[],
): Promise<Opened['pages'][number] | undefined> {
  try {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    if (items.length > PDF_PIECES_PER_PAGE)
      doubts.push(
        `Page ${number} is made of more than ${PDF_PIECES_PER_PAGE} pieces of text; the rest was left out`,
      )
    const pieces = items
      .slice(0, PDF_PIECES_PER_PAGE)
      .map(item => ('str' in item ? pieceOf(item as TextItem, view.transform) : undefined))
      .filter(piece => piece !== undefined)
    page.cleanup()
    return { page: number, height: view.height, pieces }
  } catch {
    return undefined
  }
}

async function titleOf(pdf: Pdf): Promise<string> {
  const info = await pdf.getMetadata().then(
    ({ info }) => info as { Title?: unknown },
    () => undefined,
  )
  return typeof info?.Title === 'string' ? info.Title.replace(/[\0\s]+/g, ' ').trim() : ''
}

async function doubtsAbout(pdf: Pdf): Promise<string[]> {
  const doubts: string[] = []
  const files = await pdf.getAttachments().catch(() => null)
  if (files && Object.keys(files).length > 0) doubts.push('Files attached within it were not read')
  const fields = await pdf.getFieldObjects().catch(() => null)
  if (fields && Object.keys(fields).length > 0) doubts.push('What is filled into its form was not read')
  return doubts
}
