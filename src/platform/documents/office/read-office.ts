import type { DocumentText } from '../document.ts'
import { unreadable } from '../unreadable.ts'
import { type Archive, openArchive } from './archive.ts'
import { getTree, readTree, tiesOf } from './package.ts'
import { readDocx } from './read-docx.ts'
import { readPptx } from './read-pptx.ts'
import { readXlsx } from './read-xlsx.ts'
import { textNamed } from './xml-tree.ts'

/** What an archive is: a Word document, a presentation or a workbook, by its main part. Refuses all other archives. */
export async function readOffice(bytes: Uint8Array): Promise<DocumentText> {
  const archive = await openArchive(bytes)
  const main = (await tiesOf(archive, '')).find(({ type }) => type === 'officeDocument')?.target
  if (!main) throw unreadable(await whatElse(archive))
  if (/\.bin$/i.test(main))
    throw unreadable('it is a workbook in the binary format (.xlsb); save it as .xlsx and read that')
  const read = await readMain(archive, main)
  const title = read.title ?? (await titleOf(archive))
  const doubts = [...read.doubts]
  if (archive.names.some(name => name.endsWith('vbaproject.bin'))) doubts.push('Its macros were left alone')
  const embedded = archive.names.filter(name => name.includes('/embeddings/') && !/\.xls[xb]$/.test(name))
  if (embedded.length > 0) doubts.push(`Files embedded in it were not read (${embedded.length})`)
  return { ...read, ...(title ? { title } : {}), doubts }
}

async function readMain(archive: Archive, main: string): Promise<DocumentText> {
  const tree = await getTree(archive, main)
  if (tree.name === 'document') return readDocx(archive, main, tree)
  if (tree.name === 'presentation') return readPptx(archive, main, tree)
  if (tree.name === 'workbook') return readXlsx(archive, main, tree)
  throw unreadable('it is an Office file of a kind that is not read here; save it as PDF and read that')
}

async function titleOf(archive: Archive): Promise<string | undefined> {
  const core = (await tiesOf(archive, '')).find(({ type }) => type === 'core-properties')?.target
  const title =
    core &&
    textNamed(await readTree(archive, core), 'title')
      .replace(/\s+/g, ' ')
      .trim()
  return title || undefined
}

async function whatElse({ names, read }: Archive): Promise<string> {
  const mimetype = Buffer.from((await read('mimetype')) ?? []).toString('latin1')
  if (mimetype.includes('opendocument'))
    return 'it is in a format of OpenOffice; save it as .docx, .pptx, .xlsx or PDF and read that'
  if (mimetype.includes('epub')) return 'it is an e-book; save it as PDF and read that'
  if (names.some(name => name.endsWith('.iwa')))
    return 'it is of Pages, Keynote or Numbers; save it as PDF and read that'
  if (names.includes('[content_types].xml'))
    return 'it is an Office file whose main part is missing or not named'
  return 'it is a zip archive; unpack it and read what is in it'
}
