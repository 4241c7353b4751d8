import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsIn } from '../../../../test/setup/pst/mailbox.ts'
import type { Shape } from '../../../../test/setup/pst/shape.ts'
import { storyFolders } from '../../../../test/setup/pst/story.ts'
import { writePst } from '../../../../test/setup/pst/write-pst.ts'
import { storyMails } from '../../../world/story.ts'
import type { MailItem } from '../open-mail.ts'

const MAILS = storyMails().slice(0, 60)
const LAYOUTS = ['Unicode', 'ANSI', '4k'] as const
const whole = new Map(
  LAYOUTS.map(layout => [layout, writePst(storyFolders(MAILS), { layout, cipher: layout === '4k' ? 0 : 1 })]),
)
const anyLayout = fc.constantFrom(...LAYOUTS)

const messagesOf = (items: readonly MailItem[]) =>
  items.flatMap(item => (item.kind === 'message' ? item : []))
const wholeOf = (items: readonly MailItem[]) =>
  messagesOf(items)
    .filter(({ doubts = [] }) => doubts.length === 0)
    .map(({ bytes }) => Buffer.from(bytes).toString())

async function told(layout: Shape['layout']): Promise<Set<string>> {
  return new Set(wholeOf(await itemsIn(whole.get(layout)!)))
}

test('a file that holds nothing says so', async () => {
  expect(await itemsIn(writePst([]))).toMatchObject([
    { kind: 'refused', reason: 'This Outlook data file holds nothing' },
  ])
})

describe('of a damaged file', () => {
  test('every message that is given without a doubt is what it was, and all else has a reason', async () => {
    const undamaged = new Map(
      await Promise.all(LAYOUTS.map(async layout => [layout, await told(layout)] as const)),
    )
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(anyLayout, flips, async (layout, flips) => {
        const bytes = Buffer.from(whole.get(layout)!)
        for (const [at, change] of flips) bytes[at % bytes.length]! ^= change
        const items = await itemsIn(bytes)
        for (const message of wholeOf(items)) expect(undamaged.get(layout)).toContain(message)
        for (const item of items) if (item.kind !== 'message') expect(item.reason).toMatch(/^\S.*\S$/)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('one changed byte in a message costs no other message', async () => {
    const bytes = Buffer.from(whole.get('Unicode')!)
    const plain = writePst(storyFolders(MAILS), { layout: 'Unicode', cipher: 0 })
    const body = Buffer.from(MAILS[7]!.body.slice(0, 40), 'utf16le')
    bytes[plain.indexOf(body)]! ^= 1
    const items = await itemsIn(bytes)
    expect(messagesOf(items)).toHaveLength(MAILS.length - 1)
    expect(items.filter(item => item.kind === 'unread')).toEqual([
      expect.objectContaining({
        reason: 'This message cannot be read: the part of the file it lies in is damaged',
      }),
    ])
  })

  test('that was cut off, the reason is said, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, fc.double({ min: 0, max: 0.999, noNaN: true }), async (layout, part) => {
        const bytes = whole.get(layout)!
        const items = await itemsIn(bytes.subarray(0, Math.floor(bytes.length * part)))
        const last = items.at(-1)
        expect(last?.kind === 'refused' || last?.kind === 'truncated').toBe(true)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('with nothing behind its first letters nothing is read', async () => {
    expect(await itemsIn(Buffer.from('!BDN....SM'))).toEqual([
      expect.objectContaining({
        kind: 'refused',
        reason: 'This Outlook data file cannot be read: it ends within its first lines',
      }),
    ])
  })

  test('of a kind that is not known, that is said', async () => {
    const bytes = Buffer.from(whole.get('Unicode')!)
    bytes.writeUInt16LE(99, 10)
    expect(await itemsIn(bytes)).toMatchObject([
      { kind: 'refused', reason: expect.stringContaining('version 99') },
    ])
  })
})

test('a file made to mislead, its checksums right, is read to an end', async () => {
  const change = fc.record({ every: fc.integer({ min: 1, max: 400 }), seed: fc.nat(), value: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(anyLayout, change, async (layout, { every, seed, value }) => {
      let n = seed
      const spoil = (bytes: Buffer): Buffer => {
        n = (Math.imul(n, 1103515245) + 12345) >>> 1
        if (n % every !== 0 || bytes.length === 0) return bytes
        const at = (n >>> 8) % bytes.length
        bytes[at] = value
        return n % 3 === 0 ? bytes.subarray(0, at) : bytes
      }
      const items = await itemsIn(writePst(storyFolders(MAILS), { layout, cipher: 0, spoil }))
      expect(items.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
}, 120_000)
