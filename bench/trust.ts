/**
 * Trust as its evidence grows: showing both sides of one tie, and writing down one more piece, with 10 to 10,000 pieces
 * there already: `npx tsx bench/trust.ts [PIECES…]`. Through the API's own functions, by the connection that row-level
 * security binds.
 */
import { sql } from 'kysely'
import { recordReactions } from '../src/app/record-reactions.ts'
import { EVIDENCE_KIND_NAMES } from '../src/evidence/kinds.ts'
import { createPerson } from '../src/people/server/create-person.ts'
import { enter, inTransaction, makeContext, type WorkspaceCtx } from '../src/platform/context.ts'
import { openDoors } from '../src/platform/database/doors.ts'
import { formatDay, parseDay } from '../src/platform/days.ts'
import { silent } from '../src/platform/log.ts'
import { quantile } from '../src/platform/statistics/quantiles.ts'
import { seededRandom } from '../src/platform/statistics/random.ts'
import { listEvidenceShown } from '../src/trust/server/list-evidence.ts'
import { observe } from '../src/trust/server/observe.ts'
import { rebuildLedger } from '../src/trust/server/rebuild-ledger.ts'
import { showTrust } from '../src/trust/server/show-trust.ts'
import { addMembers } from '../src/workspaces/server/add-members.ts'
import { BENCH_TODAY, openSetting, printLoad, timed } from './setting.ts'

const TIMES = 30

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(10, 100, 1000, 10_000)

const { ctx, url, close } = await openSetting()
const [memberId] = (await addMembers(ctx, ['Ylva'])) as [string]
const doors = openDoors(url)
const outside = makeContext(doors.into(ctx.workspaceId), { clock: ctx.clock, log: silent })
const asked = enter(outside, ctx.workspaceId, { ...ctx.viewer, memberId })
const smallest = new Map<string, number>()

for (const pieces of sizes) {
  const personId = await createPerson(ctx, recordReactions, { name: `Known by ${pieces} pieces` })
  await fill(ctx, personId, pieces)
  console.log(`\n${pieces} pieces of evidence between two`)
  printLoad()
  const person = { person: personId }
  await report('both sides, with their course', pieces, () => showTrust(asked, person, {}))
  await report('a page of the evidence', pieces, () =>
    listEvidenceShown(asked, { ...person, order: 'contribution', known: 'now', limit: 50 }),
  )
  await report('one more piece, written down', pieces, () => writeDown(asked, personId))
}
await doors.close()
await close()

/** Evidence of every kind over eight years, on either side, a third of it in conversations. */
async function fill(ctx: WorkspaceCtx, personId: string, pieces: number) {
  const random = seededRandom(pieces)
  const threads = Array.from({ length: 1 + Math.floor(pieces / 10) }, () => ctx.ids.next())
  const today = parseDay(BENCH_TODAY)!
  const facts = Array.from({ length: pieces }, () => ({
    id: ctx.ids.next(),
    authorId: memberId,
    recordedAt: ctx.clock.now(),
    observed: [
      {
        memberId,
        personId,
        side: random() < 0.5 ? ('ours' as const) : ('theirs' as const),
        kind: EVIDENCE_KIND_NAMES[Math.floor(random() * EVIDENCE_KIND_NAMES.length)]!,
        occurredOn: formatDay(today - 1 - Math.floor(random() * 8 * 365)),
        threadId: random() < 0.33 ? threads[Math.floor(random() * threads.length)]! : null,
        observedBy: random() < 0.5 ? ('client' as const) : ('member' as const),
        because: 'As it was seen.',
      },
    ],
  }))
  await inTransaction(ctx, ctx =>
    rebuildLedger(ctx, [{ kind: 'test', list: async (_, { after }) => (after ? [] : facts) }]),
  )
  await sql`analyze evidence`.execute(ctx.db)
}

function writeDown(ctx: WorkspaceCtx, personId: string) {
  return observe(
    ctx,
    { kind: 'test', id: ctx.ids.next() },
    {
      authorId: memberId,
      recordedAt: new Date(),
      observed: [
        {
          memberId,
          personId,
          side: 'ours',
          kind: 'commitment_kept',
          occurredOn: BENCH_TODAY,
          observedBy: 'client',
          because: 'Kept on its day.',
        },
      ],
    },
  )
}

async function report(what: string, pieces: number, work: () => Promise<unknown>) {
  await work()
  const times: number[] = []
  for (let n = 0; n < TIMES; n++) times.push((await timed(work)).ms)
  const middle = quantile(times, 0.5)!
  const first = smallest.get(what) ?? middle
  smallest.set(what, first)
  const growth = pieces === sizes[0] ? '' : `${(middle / first).toFixed(1)}x the time at ${sizes[0]}`
  const [p50, p95] = [middle, quantile(times, 0.95)!].map(ms => ms.toFixed(1).padStart(7))
  console.log(`${what.padEnd(34)} p50 ${p50} ms   p95 ${p95} ms   ${growth}`)
}
