/** What the audit asks of a document that was read: its blocks in reading order. */
export type AuditableDocument = {
  kind: string
  pages: number
  title?: string
  blocks: readonly AuditableBlock[]
  doubts: readonly string[]
}

export type AuditableBlock = {
  page: number
  role: 'heading' | 'paragraph' | 'item' | 'table' | 'note'
  text: string
  /** Of a table: its cells, row by row. */
  rows?: readonly (readonly string[])[]
}
