export type MessageWordsTable = {
  workspace_id: string
  message_id: string
  /** A member; or the workspace, of what is shared with everybody in it. */
  reader_id: string
  sent_at: Date
  words: string
}

export type MessagesToIndexTable = { workspace_id: string; message_id: string }

export type ReaderWordsTable = { workspace_id: string; reader_id: string; word: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    message_words: MessageWordsTable
    messages_to_index: MessagesToIndexTable
    reader_words: ReaderWordsTable
  }
}
