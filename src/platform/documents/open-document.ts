import type { DocumentText } from './document.ts'
import { TEXT_LIMIT } from './limits.ts'
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
  let characters = 0
  const fitting = read.blocks.findIndex(({ text }) => {
    characters += text.length
    return characters > TEXT_LIMIT
  })
  if (fitting === -1) return read
  const doubt = `Its text is longer than ${TEXT_LIMIT.toLocaleString('en')} characters; the rest was left out`
  return { ...read, blocks: read.blocks.slice(0, fitting), doubts: [...read.doubts, doubt] }
}
