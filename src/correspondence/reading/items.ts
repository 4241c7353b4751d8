/** What was found in mail files, in a canonical order: the same files give the same items. */
export type FoundItem =
  | {
      kind: 'message'
      /**
       * The path of the file, then `!member` for each archive or folder of an Outlook data file it is in, then
       * `#n` where it is the n-th there or of an mbox.
       */
      source: string
      bytes: Uint8Array
      /** What the “From ” line of an mbox says; null elsewhere. */
      envelopeDate: Date | null
      /** Where it begins in its file (for what is packed: as unpacked). */
      offset: number
      /** What of it was damaged and is missing from `bytes`. */
      doubts?: string[]
    }
  /** A message that is not read. */
  | { kind: 'unread'; source: string; reason: string }
  /** What nobody means as mail between people, though it lies among it: appointments, drafts. */
  | { kind: 'left out'; source: string; reason: string }
  /** A file that is not read at all. */
  | { kind: 'refused'; source: string; reason: string }
  /** What came before in this file was read, the rest cannot be. */
  | { kind: 'truncated'; source: string; reason: string }

/** Mail servers take 25 to 50 MB; what is longer is no letter, and one must never fill the memory. */
export const MESSAGE_LIMIT = 64 * 1024 * 1024

export const refused = (source: string, reason: string): FoundItem => ({ kind: 'refused', source, reason })

export const tooLong = (source: string): FoundItem => ({
  kind: 'unread',
  source,
  reason: `This message is longer than ${MESSAGE_LIMIT / 1024 / 1024} MiB`,
})
