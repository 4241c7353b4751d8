import type { Block, DocumentText } from './document.ts'
import { BLOCKS_KEPT, TEXT_LIMIT } from './limits.ts'
import { tellKind } from './tell-kind.ts'

/**
 * Reads a document on the thread that asks. Unbounded in time: `readDocument` gives it a thread of its own. Each
 * kind's reader is loaded when it is first needed. Refuses (unusable, too_large).
 */
export async function openDocument(bytes: Uint8Array, name: string): Promise<DocumentText> {
  return bounded(await read(bytes, name, 0))
}

async function read(bytes: Uint8Array, name: string, mailsDeep: number): Promise<DocumentText> {
  switch (tellKind(bytes, name)) {
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes)
    case 'archive':
      return (await import('./office/read-office.ts')).readOffice(bytes)
    case 'html':
      return (await import('./read-html.ts')).readHtml(bytes)
    case 'email':
      return (await import('./read-email.ts')).readEmail(bytes, read, mailsDeep)
    case 'markdown':
      return (await import('./read-markdown.ts')).readMarkdown(bytes)
    case 'text':
      return (await import('./read-text.ts')).readText(bytes)
  }
}

function bounded(read: DocumentText): DocumentText {
  let room = TEXT_LIMIT
  const end = read.blocks.findIndex(({ text }, at) => {
    const isOver = text.length > room || at >= BLOCKS_KEPT
    if (!isOver) room -= text.length
    return isOver
  })
  const over = read.blocks[end]
  if (!over) return read
  const blocks = read.blocks.slice(0, end)
  if (end === BLOCKS_KEPT)
    return leftOut(read, blocks, `It has more than ${BLOCKS_KEPT.toLocaleString('en')} parts`)
  if (!over.rows) blocks.push({ ...over, text: over.text.slice(0, room).toWellFormed() })
  return leftOut(read, blocks, `Its text is longer than ${TEXT_LIMIT.toLocaleString('en')} characters`)
}

const leftOut = (read: DocumentText, blocks: Block[], because: string): DocumentText => ({
  ...read,
  blocks,
  doubts: [...read.doubts, `${because}; the rest was left out`],
})
