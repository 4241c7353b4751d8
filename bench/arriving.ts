/**
 * One new message arriving: filed, its relationship measured again and stored, in one transaction. Against how long
 * the history of the relationship is, and how many people the database holds: `npx tsx bench/arriving.ts [PEOPLE…]`,
 * else 1,000, 10,000 and 100,000.
 */
import { liveReactions, reactions } from '../src/app/reactions.ts'
import type { MessageHeader } from '../src/correspondence/headers.ts'
import { readHeader } from '../src/correspondence/reading/read-header.ts'
import { fileMessages, lockFiling } from '../src/correspondence/server/file-messages.ts'
import type { Reactions } from '../src/correspondence/server/filed.ts'
import { inTransaction, type WorkspaceCtx } from '../src/platform/context.ts'
import { parseDay, startOfDay } from '../src/platform/days.ts'
import { quantile } from '../src/platform/statistics/quantiles.ts'
import { readToday } from '../src/relationships/server/read-relationships.ts'
import { fillWithPeople } from './people.ts'
import { BENCH_TODAY, openSetting, printLoad, timed } from './setting.ts'

const MESSAGES_EACH = 20
const HISTORIES = [10, 100, 1000, 10_000]
const TIMES = 40
const US = 'colleague1@ours.example'
const MS_PER_HOUR = 3_600_000
const today = startOfDay(parseDay(BENCH_TODAY)!)

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000)

let smallest: number | undefined
for (const people of sizes) {
  const { ctx, close } = await openSetting()
  await fillWithPeople(ctx, people, MESSAGES_EACH)
  for (const length of HISTORIES) await addHistory(ctx, length)
  await readToday(ctx)
  console.log(`\n${people} people, ${people * MESSAGES_EACH} messages`)
  printLoad()
  for (const length of HISTORIES) {
    const times: number[] = []
    for (let i = 0; i < TIMES; i++) {
      const message = mail(`${length} arriving ${i}`, them(length), US, i * 1000)
      times.push((await timed(() => file(ctx, [message], liveReactions))).ms)
    }
    const p50 = quantile(times, 0.5)!
    smallest ??= p50
    console.log(
      `into a history of ${String(length).padStart(6)} messages   p50 ${p50.toFixed(1).padStart(6)} ms   ` +
        `p95 ${quantile(times, 0.95)!.toFixed(1).padStart(6)} ms   ${(p50 / smallest).toFixed(1)}x the first line`,
    )
  }
  await close()
}

/** So many messages between one of us and one of them, turn by turn, some hours apart. */
async function addHistory(ctx: WorkspaceCtx, length: number) {
  const messages = Array.from({ length }, (_, i) => {
    const [from, to] = i % 2 ? [US, them(length)] : [them(length), US]
    return mail(`${length} earlier ${i}`, from, to, -(length - i) * 5 * MS_PER_HOUR)
  })
  for (let i = 0; i < length; i += 1000) await file(ctx, messages.slice(i, i + 1000), reactions)
}

async function file(ctx: WorkspaceCtx, headers: MessageHeader[], { messagesFiled }: Reactions) {
  await inTransaction(ctx, async ctx => {
    await lockFiling(ctx)
    const incoming = headers.map(header => ({ header, source: 'bench', size: 4000, importId: null }))
    const { added, reattributed } = await fileMessages(ctx, incoming)
    await messagesFiled(ctx, [...added, ...reattributed])
  })
}

function mail(id: string, from: string, to: string, afterMs: number): MessageHeader {
  const sentAt = new Date(today.getTime() + afterMs)
  const text = `Message-ID: <${id.replaceAll(' ', '.')}@bench.example>\nFrom: ${from}\nTo: ${to}\nSubject: ${id}\nDate: ${sentAt.toUTCString()}\n\n`
  return readHeader(Buffer.from(text), { now: sentAt }) as MessageHeader
}

function them(length: number) {
  return `history${length}@org1.example`
}
