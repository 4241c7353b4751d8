export type DocumentKind = 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'html' | 'markdown' | 'text' | 'email'

/** What a document says, block by block in reading order. */
export type DocumentText = {
  kind: DocumentKind
  /** Pages, slides or sheets, also those that were not read; 1 where the kind has none. */
  pages: number
  title?: string
  blocks: Block[]
  /** What was not read and why, in words. */
  doubts: string[]
}

export type Block = {
  /** Of the page, slide or sheet it stands on, from 1. */
  page: number
  role: 'heading' | 'paragraph' | 'item' | 'table' | 'note'
  /** Of a table: a line for each row, its cells apart by tabs. */
  text: string
  /** Of a table: its cells, row by row. */
  rows?: string[][]
  /** Of what stands in a file attached to a mail: that file's name; its pages are counted by themselves. */
  within?: string
}

/** A table as a block; the text says the same as the rows, for those who look for words alone. */
export const tableBlock = (page: number, rows: string[][]): Block => ({
  page,
  role: 'table',
  text: rows.map(row => row.join('\t').trim()).join('\n'),
  rows,
})
