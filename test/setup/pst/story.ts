import { type StoryMail, storyMails, toRfc822 } from '../../../src/world/story.ts'
import { binary, integer, type Properties, text, time, type Value } from './contexts.ts'
import type { Folder, Item } from './write-pst.ts'

const PORLA = '@porla.example'

/** The story as it lies in Outlook: what came in, also through a list, has its header; what Porla sent has none. */
export function storyFolders(mails: readonly StoryMail[] = storyMails()): Folder[] {
  const isOurs = ({ from, headers }: StoryMail) =>
    from.address.endsWith(PORLA) && Object.keys(headers).length === 0
  return [
    { name: 'Inbox', items: mails.filter(mail => !isOurs(mail)).map(received) },
    { name: 'Sent Items', items: mails.filter(isOurs).map(sent) },
  ]
}

export function received(mail: StoryMail): Item {
  const whole = toRfc822(mail)
  const header = whole.slice(0, whole.indexOf('\r\n\r\n') + 4)
  return { ...contentOf(mail, [[0x007d, text(header)]]), recipients: [] }
}

/** Exchange names its own people by a path, with the address beside it. */
export function sent(mail: StoryMail): Item {
  const person = (name: number, kind: number, address: number, smtp: number, who: StoryMail['from']) => {
    const isOurs = who.address.endsWith(PORLA)
    return [
      [name, text(who.name)],
      [kind, text(isOurs ? 'EX' : 'SMTP')],
      [address, text(isOurs ? `/O=PORLA/CN=RECIPIENTS/CN=${who.name}` : who.address)],
      ...(isOurs ? [[smtp, text(who.address)] as const] : []),
    ] as [number, Value][]
  }
  const recipients = [...mail.to.map(one => ({ one, role: 1 })), ...mail.cc.map(one => ({ one, role: 2 }))]
  const item = contentOf(mail, [
    ...person(0x0042, 0x0064, 0x0065, 0x5d02, mail.from),
    ...person(0x0c1a, 0x0c1e, 0x0c1f, 0x5d01, mail.from),
    [0x0039, time(mail.sentAt)],
    [0x1035, text(`<${mail.messageId}>`)],
    ...(mail.inReplyTo ? [[0x1042, text(`<${mail.inReplyTo}>`)] as [number, Value]] : []),
    ...(mail.references.length > 0
      ? [[0x1039, text(mail.references.map(id => `<${id}>`).join(' '))] as [number, Value]]
      : []),
  ])
  return {
    ...item,
    recipients: recipients.map(
      ({ one, role }) => new Map([[0x0c15, integer(role)], ...person(0x3001, 0x3002, 0x3003, 0x39fe, one)]),
    ),
  }
}

function contentOf(mail: StoryMail, more: readonly [number, Value][]): Item {
  const plain = mail.quoted ? `${mail.body}\n\n${mail.quoted}` : mail.body
  const properties: Properties = new Map([
    [0x001a, text('IPM.Note')],
    [0x0037, text(mail.subject)],
    [0x0e07, integer(1)],
    [0x1000, text(plain.replaceAll('\n', '\r\n'))],
    ...more,
  ])
  const { attachment } = mail
  if (!attachment) return { properties }
  const file = new Map<number, Value>([
    [0x3701, binary(Buffer.from(attachment.text))],
    [0x3705, integer(1)],
    [0x3707, text(attachment.filename)],
    [0x370e, text('text/csv')],
  ])
  return { properties, attachments: [file] }
}
