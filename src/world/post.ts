import type { Mailbox, MessageKind } from '../correspondence/headers.ts'
import { CAST, type CastKey, type CastPerson } from './cast.ts'
import { habitOf } from './habits.ts'
import { instantOf, offsetMinutes } from './local-time.ts'
import { paragraphs, type Written } from './writing.ts'

/** A mail as it lies in a mailbox: every address, date and thread worked out. */
export type StoryMail = {
  /** Without angle brackets; so are `inReplyTo` and `references`. */
  messageId: string
  sentAt: Date
  /** Minutes east of UTC where it was written. */
  offsetMinutes: number
  writer: CastKey
  from: Mailbox
  /** Set where a list has put itself in From. */
  replyTo: Mailbox | null
  to: Mailbox[]
  cc: Mailbox[]
  subject: string
  /** What the writer wrote, without what their program quotes. */
  body: string
  quoted: string
  inReplyTo: string | null
  references: string[]
  kind: MessageKind
  html: boolean
  attachment: { filename: string; text: string } | null
  headers: Readonly<Record<string, string>>
}

/** Written mails, in any order, as the mails that were sent, in order of time. */
export function post(written: readonly Written[]): StoryMail[] {
  const sent = new Map<string, StoryMail>()
  const inOrder = written
    .map(mail => ({ mail, sentAt: instantOf(mail.at, CAST[mail.from].zone) }))
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
  for (const { mail, sentAt } of inOrder) {
    const answered = mail.answers === undefined ? null : sent.get(mail.answers)
    if (answered === undefined)
      throw new Error(`${mail.id} answers ${mail.answers}, which nobody has sent yet`)
    sent.set(mail.id, posted(mail, sentAt, answered))
  }
  return [...sent.values()]
}

function posted(mail: Written, sentAt: Date, answered: StoryMail | null): StoryMail {
  const writer = mailboxOf(mail.from, mail.at, mail.sentFrom)
  const from = mail.via ? { ...mailboxOf(mail.via, mail.at), name: `${writer.name} via Pumplist` } : writer
  return {
    messageId: `${mail.id}@${writer.address.split('@')[1]}`,
    sentAt,
    offsetMinutes: offsetMinutes(sentAt, CAST[mail.from].zone),
    writer: mail.from,
    from,
    replyTo: mail.via ? writer : null,
    to: mail.to
      ? mail.to.map(key => mailboxOf(key, mail.at))
      : answered
        ? [answered.replyTo ?? answered.from]
        : [],
    cc: (mail.cc ?? []).map(key => mailboxOf(key, mail.at)),
    subject: mail.subject ?? replySubject(answered?.subject ?? ''),
    body: paragraphs(mail.body),
    quoted: answered ? quotation(mail.from, answered) : '',
    inReplyTo: answered?.messageId ?? null,
    references: answered ? [...answered.references, answered.messageId] : [],
    kind: mail.kind ?? 'personal',
    html: mail.html ?? false,
    attachment: mail.attachment ?? null,
    headers: mail.kind === 'discussion' ? LIST_HEADERS : (mail.headers ?? {}),
  }
}

const LIST_HEADERS = {
  'List-Id': 'People who listen to machines <pumplist.lists.rotating.example>',
  'List-Post': '<mailto:pumplist@lists.rotating.example>',
}

function mailboxOf(key: CastKey, at: string, sentFrom?: string): Mailbox {
  const person: Pick<CastPerson, 'name' | 'addresses' | 'earlier'> = CAST[key]
  const usual = person.earlier && at < person.earlier.until ? person.earlier.address : person.addresses[0]
  return { name: person.name, address: sentFrom ?? usual }
}

const replySubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`)

/** What the writer's mail program adds below: nothing, lines marked with `>`, or a block with its header. */
function quotation(writer: CastKey, { from, sentAt, subject, body }: StoryMail): string {
  const day = sentAt.toISOString().slice(0, 10)
  switch (habitOf(writer).quotes) {
    case 'angle':
      return `On ${day}, ${from.name} wrote:\n${body.replace(/^/gm, '> ')}`
    case 'block':
      return `-----Original Message-----\nFrom: ${from.name}\nSent: ${day}\nSubject: ${subject}\n\n${body}`
    default:
      return ''
  }
}
