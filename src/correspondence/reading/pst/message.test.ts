import { describe, expect, test } from 'vitest'
import { binary, integer, text, time, type Value } from '../../../../test/setup/pst/contexts.ts'
import { itemsIn } from '../../../../test/setup/pst/mailbox.ts'
import type { Shape } from '../../../../test/setup/pst/shape.ts'
import { type Item, writePst } from '../../../../test/setup/pst/write-pst.ts'
import { MESSAGE_LIMIT } from '../items.ts'
import { readBody } from '../read-body.ts'
import { readHeader } from '../read-header.ts'

const SENT_AT = new Date('2026-03-03T08:00:00Z')

const LETTER: [number, Value][] = [
  [0x001a, text('IPM.Note')],
  [0x0037, text('Station 14')],
  [0x0039, time(SENT_AT)],
  [0x0042, text('Gunnar Öberg')],
  [0x0064, text('SMTP')],
  [0x0065, text('gunnar.oberg@norralv-energi.example')],
  [0x1000, text('Good morning.')],
]
const letter = (...more: [number, Value][]): Item => ({ properties: new Map([...LETTER, ...more]) })
const without = (id: number, ...more: [number, Value][]): Item => {
  const { properties } = letter(...more)
  return { properties: new Map([...properties].filter(([one]) => one !== id)) }
}

async function itemsOf(items: readonly Item[], shape?: Shape) {
  return itemsIn(writePst([{ name: 'Inbox', items }], shape))
}

async function told(item: Item, shape?: Shape) {
  const [found] = await itemsOf([item], shape)
  if (found?.kind !== 'message') throw new Error(found?.reason)
  const header = readHeader(found.bytes, { now: SENT_AT })
  if ('unreadable' in header) throw new Error(header.unreadable)
  return { ...header, body: await readBody(found.bytes), notes: found.doubts ?? [] }
}

describe('who wrote a message that kept no header', () => {
  test('is named by name and address', async () => {
    expect(await told(letter())).toMatchObject({
      sender: { name: 'Gunnar Öberg', address: 'gunnar.oberg@norralv-energi.example' },
      subject: 'Station 14',
      sentAt: SENT_AT,
      doubts: [],
    })
  })

  const path = text('/O=PORLA/OU=EXCHANGE/CN=RECIPIENTS/CN=YLVA')
  test('is named by the address that stands beside the path in a directory', async () => {
    const { sender } = await told(
      letter([0x0064, text('EX')], [0x0065, path], [0x5d02, text('ylva@porla.example')]),
    )
    expect(sender?.address).toBe('ylva@porla.example')
  })

  test('is whoever received it, where both have the same path in the directory', async () => {
    const { sender } = await told(
      letter(
        [0x0064, text('EX')],
        [0x0065, path],
        [0x0076, text('/o=porla/ou=exchange/cn=recipients/cn=ylva')],
        [0x5d07, text('ylva@porla.example')],
      ),
    )
    expect(sender?.address).toBe('ylva@porla.example')
  })

  test('keeps at least a name where no address is known', async () => {
    const { sender } = await told(letter([0x0064, text('EX')], [0x0065, path]))
    expect(sender).toEqual({ name: 'Gunnar Öberg', address: null })
  })

  test('is the one in whose name another sent it', async () => {
    const { sender } = await told(
      letter([0x0c1a, text('Birgitta Holm')], [0x0c1f, text('birgitta.holm@norralv-energi.example')]),
    )
    expect(sender?.name).toBe('Gunnar Öberg')
  })
})

describe('whom it went to', () => {
  const recipient = (role: number, name: string, address: string) =>
    new Map<number, Value>([
      [0x0c15, integer(role)],
      [0x3001, text(name)],
      [0x3003, text(address)],
    ])

  test('is told apart as to, cc and bcc, whatever stands in the names', async () => {
    const { recipients } = await told({
      ...letter(),
      recipients: [
        recipient(1, 'Sandström, Ylva "Y"', 'ylva@porla.example'),
        recipient(2, 'Duarte <Nogueira>', 'duarte@porla.example'),
        recipient(0x10000003, '', 'priya@porla.example'),
      ],
    })
    expect(recipients.map(({ role, mailbox }) => [role, mailbox.name, mailbox.address])).toEqual([
      ['to', 'Sandström, Ylva "Y"', 'ylva@porla.example'],
      ['cc', 'Duarte <Nogueira>', 'duarte@porla.example'],
      ['bcc', '', 'priya@porla.example'],
    ])
  })

  test('is complete where the table is longer than a block', async () => {
    const many = Array.from({ length: 400 }, (_, n) => recipient(1, `Reader ${n}`, `r${n}@porla.example`))
    const { recipientCount, recipients } = await told({ ...letter(), recipients: many })
    expect(recipientCount).toBe(400)
    expect(recipients.at(-1)?.mailbox.address).toBe('r399@porla.example')
  })
})

describe('a header that was kept', () => {
  test('counts before what Outlook says, which fills its gaps', async () => {
    const kept = [
      'Microsoft Mail Internet Headers Version 2.0',
      'Received: from mx; Tue, 3 Mar 2026 09:00:05 +0100',
      'From: Gunnar <g@norralv-energi.example>',
      'Subject: Station',
      ' fourteen',
      'Content-Type: multipart/mixed; boundary="gone"',
      '',
      '--gone',
      'From: nobody@nowhere.example',
    ].join('\r\n')
    const { sender, subject, sentAt, body, doubts } = await told(letter([0x007d, text(kept)]))
    expect(sender).toEqual({ name: 'Gunnar', address: 'g@norralv-energi.example' })
    expect({ subject, sentAt, text: body.text, doubts }).toEqual({
      subject: 'Station fourteen',
      sentAt: SENT_AT,
      text: 'Good morning.',
      doubts: [],
    })
  })

  test('still shows that a machine wrote it', async () => {
    const kept = 'From: g@norralv-energi.example\r\nContent-Type: multipart/report; report-type=x\r\n'
    expect((await told(letter([0x007d, text(kept)]))).kind).toBe('automatic')
  })
})

describe('the text', () => {
  test('is read in the code page of the message', async () => {
    const bytes = Buffer.from([0xc4, 0xee, 0xe1, 0xf0, 0xee, 0xe5])
    const { body } = await told(letter([0x3ffd, integer(1251)], [0x1000, { type: 'text8', value: bytes }]))
    expect(body.text).toBe('Доброе')
  })

  test('is that of the page where there is no plain one', async () => {
    const page = Buffer.from('<html><body><p>Gr\xfc\xdfe</p></body></html>', 'latin1')
    const { body } = await told(without(0x1000, [0x1013, binary(page)], [0x3fde, integer(1252)]))
    expect(body.text).toBe('Grüße')
  })

  test('is unpacked from RTF where there is nothing else', async () => {
    // The example of [MS-OXRTFCP] 4.1.1: “{\rtf1\ansi\ansicpg1252\pard hello world}”.
    const packed = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    )
    expect((await told(without(0x1000, [0x1009, binary(packed)]))).body.text).toBe('hello world')
  })

  test.each<Shape>([
    { layout: 'Unicode', cipher: 2 },
    { layout: 'ANSI', cipher: 2 },
    { layout: '4k', cipher: 0 },
  ])('may be longer than one block ($layout)', async shape => {
    const long = 'We stopped the pump at nine. '.repeat(5000)
    const { body } = await told(letter([0x1000, text(long)]), shape)
    expect(body.text).toBe(long.trim())
  })
})

describe('attachments', () => {
  const file = (name: string, content: Buffer) =>
    new Map<number, Value>([
      [0x3705, integer(1)],
      [0x3707, text(name)],
      [0x370e, text('text/csv')],
      [0x3701, binary(content)],
    ])

  test('are listed with their names and sizes, of any length', async () => {
    const attachments = [
      file('Läufe 2026.csv', Buffer.alloc(9_000_000, 'x')),
      file('a.csv', Buffer.from('x')),
    ]
    const { body, notes } = await told({ ...letter(), attachments })
    expect(body.attachments).toEqual([
      { name: 'Läufe 2026.csv', type: 'text/csv', size: 9_000_000 },
      { name: 'a.csv', type: 'text/csv', size: 1 },
    ])
    expect(notes).toEqual([])
  })

  test('may be messages, with attachments of their own', async () => {
    const forwarded = {
      ...letter([0x0037, text('The first')]),
      attachments: [file('a.csv', Buffer.from('x'))],
    }
    const properties = new Map([
      [0x3705, integer(5)],
      [0x3001, text('The first')],
    ])
    const { body, notes } = await told({ ...letter(), attachments: [{ properties, message: forwarded }] })
    expect(notes).toEqual([])
    expect(body.text).toContain('Good morning.')
    expect(body.attachments.map(({ name, type }) => [name, type])).toEqual([
      ['The first.eml', 'message/rfc822'],
    ])
  })

  test('that make a message too long leave it out, and the next is read', async () => {
    const attachments = [file('film.csv', Buffer.alloc(MESSAGE_LIMIT, 'x'))]
    const items = await itemsOf([{ ...letter(), attachments }, letter()])
    expect(items.map(item => (item.kind === 'message' ? item.source : item.reason))).toEqual([
      'This message is longer than 64 MiB',
      '!Inbox#2',
    ])
  })
})

describe('what is no message between people', () => {
  const kind = (messageClass: string) => letter([0x001a, text(messageClass)])

  test('is counted for each folder and kind', async () => {
    const items = await itemsOf([
      kind('IPM.Appointment'),
      kind('IPM.Appointment'),
      kind('IPM.Contact'),
      letter(),
      letter([0x0e07, integer(8)]),
      kind('IPM.Wobble'),
    ])
    expect(
      items.map(item => (item.kind === 'message' ? item.source : `${item.kind}: ${item.reason}`)),
    ).toEqual([
      '!Inbox#4',
      'left out: 2 appointments were left out: not mail',
      'left out: 1 contact was left out: not mail',
      'left out: 1 draft was left out: never sent',
      'left out: 1 item of the kind “IPM.Wobble” was left out: not mail',
    ])
  })

  test('a draft that came over the internet was sent all the same', async () => {
    const kept = text('From: gunnar.oberg@norralv-energi.example\r\n')
    expect((await told(letter([0x0e07, integer(8)], [0x007d, kept]))).subject).toBe('Station 14')
  })

  test.each([
    ['IPM.Schedule.Meeting.Request', 'A calendar wrote it'],
    ['REPORT.IPM.Note.NDR', 'It says that it was sent automatically (auto-generated)'],
    ['IPM.Note.Rules.OofTemplate.Microsoft', 'It says that it was sent automatically (auto-replied)'],
  ])('%s travels as mail, by a machine', async (messageClass, kindBecause) => {
    expect(await told(kind(messageClass))).toMatchObject({ kind: 'automatic', kindBecause })
  })
})

test('a folder of thousands, and folders in folders, are read in one order', async () => {
  const many = Array.from({ length: 3000 }, (_, n) => letter([0x1035, text(`<${n}@porla.example>`)]))
  const bytes = writePst([
    { name: 'Inbox', items: many, folders: [{ name: 'A/B', items: [letter()] }] },
    { name: 'Sent', items: [letter()] },
  ])
  const items = await itemsIn(bytes)
  expect(items.map(({ source }) => source)).toEqual([
    ...many.map((_, n) => `!Inbox#${n + 1}`),
    '!Inbox/A∕B#1',
    '!Sent#1',
  ])
  const done = items.map(({ bytesDone }) => bytesDone)
  expect(done).toEqual([...done].sort((a, b) => a - b))
  expect(done.at(-1)).toBeLessThanOrEqual(bytes.length)
})
