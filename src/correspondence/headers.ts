/** One address as a header names it; `address` is lower-case and never empty. */
export type Mailbox = { name: string; address: string }

export type ParticipantRole = 'from' | 'to' | 'cc' | 'bcc'

/**
 * How a message came to be. Only `personal` and `discussion` mail can be part of a relationship:
 * - personal: written by a person to named people;
 * - discussion: written by a person to a mailing list, where people answer each other;
 * - bulk: the same text to many (newsletters, announcements, more than BULK_RECIPIENTS recipients);
 * - automatic: written by a machine (bounces, out-of-office notes, calendar robots, notifications).
 */
export type MessageKind = 'personal' | 'discussion' | 'bulk' | 'automatic'

/** What the header of one message says, decoded and checked; the body has not been looked at. */
export type MessageHeader = {
  /** The Message-ID without angle brackets, or a hash of the message where it has none. Same key, same message. */
  key: string
  /** The message that this one answers: In-Reply-To, else the last of References; without angle brackets. */
  parentKey: string | null
  /** First of References, else parentKey, else null: where the conversation began, as far as this message knows. */
  rootKey: string | null
  subject: string
  /** Subject without reply and forward marks, list tags, case and runs of space; what threads have in common. */
  subjectKey: string
  /** Whether the subject carries a reply mark (Re:, AW:, SV: …). */
  isReply: boolean
  /** When it was sent, or null where the message gives no usable date (then `doubts` says so). */
  sentAt: Date | null
  /**
   * Who wrote it. A mailing list may have put its own address in From; then this is the person behind it: their
   * address from Reply-To (or X-Original-From and the like) where that names one person, else `address` is null
   * and only the name is known.
   */
  sender: { name: string; address: string | null } | null
  recipients: { role: Exclude<ParticipantRole, 'from'>; mailbox: Mailbox }[]
  /** Recipients that the headers name, also where more than RECIPIENTS_KEPT were given and `recipients` is cut. */
  recipientCount: number
  /** Addresses that this message reveals to be mailing lists (List-Post, List-Id, a rewritten From). */
  lists: string[]
  kind: MessageKind
  /** Why it is bulk or automatic, in words; null for personal and discussion. */
  kindBecause: string | null
  /** What was odd but did not stop us: unusable date, unknown charset, cut header … in words a person understands. */
  doubts: string[]
}
