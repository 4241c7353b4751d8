import { decodeTextFile } from './decode-text.ts'
import type { Block, DocumentText } from './document.ts'
import { BLOCKS_KEPT } from './limits.ts'
import { markedItem } from './marked-item.ts'

/** Plain text: paragraphs stand apart by an empty line; lines that begin with a bullet or a number are items. */
export function readText(bytes: Uint8Array): DocumentText {
  return { kind: 'text', pages: 1, blocks: textBlocks(decodeTextFile(bytes)), doubts: [] }
}

export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const spaced of linesOf(text)) {
    const line = spaced.replaceAll('\0', '').replace(/\s+/g, ' ').trim()
    const item = markedItem(line)
    if (line === '') isOpen = false
    else if (item !== undefined) blocks.push({ page: 1, role: 'item', text: item })
    else if (isOpen) blocks.at(-1)!.text += ` ${line}`
    else blocks.push({ page: 1, role: 'paragraph', text: line })
    if (line !== '') isOpen = true
    // One more than is kept shows that there are more.
    if (blocks.length > BLOCKS_KEPT) break
  }
  return blocks
}

/** One after the other: all at once, the lines of a long text would take many times its room. */
function* linesOf(text: string): Generator<string> {
  const end = /\r\n|[\n\r\f\u2028\u2029]/g
  let from = 0
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(from, found.index)
    from = end.lastIndex
  }
  yield text.slice(from)
}
