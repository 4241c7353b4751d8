/**
 * The list of relationships as it grows: what the API takes for a page of it, and the browser for the first:
 * `npx tsx bench/list.ts [PEOPLE…]`, else 1,000, 10,000 and 100,000 people with 20 messages each.
 */
import { fileURLToPath } from 'node:url'
import { startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { quantile } from '../src/platform/statistics/quantiles.ts'
import { readToday } from '../src/relationships/server/read-relationships.ts'
import { firstPageMs } from './browser.ts'
import { fillWithPeople } from './people.ts'
import { openSetting, printLoad, timed } from './setting.ts'

const MESSAGES_EACH = 20
const TIMES = 40
const WEB = fileURLToPath(new URL('../dist/web', import.meta.url))

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000)

/** Milliseconds of the smallest size, to which the others are ratios. */
const smallest = new Map<string, number>()

for (const people of sizes) {
  const { ctx, url, folder, close } = await openSetting()
  console.log(`\n${people} people, ${people * MESSAGES_EACH} messages`)
  const filled = await timed(() => fillWithPeople(ctx, people, MESSAGES_EACH))
  const read = await timed(() => readToday(ctx))
  console.log(`filled in ${seconds(filled.ms)} s, measured as of one day in ${seconds(read.ms)} s`)
  printLoad()
  const server = await startServer({
    databaseUrl: url,
    dataFolder: folder,
    webFolder: WEB,
    port: 0,
    log: silent,
  })
  await measureApi(server.url)
  report('the first page in the browser', await firstPageMs(`${server.url}/own/relationships`))
  await server.close()
  await close()
}

async function measureApi(url: string) {
  const list = `${url}/api/workspaces/own/relationships`
  const first = await ask(list)
  const { relationships, next } = first as { relationships: Row[]; next: string }
  const withOrganisation = relationships.find(({ organisationId }) => organisationId !== null)!
  const questions = {
    'strongest first': list,
    'next page': `${list}?cursor=${encodeURIComponent(next)}`,
    'one state': `${list}?state=waning`,
    'by name': `${list}?sort=name`,
    'last contact first': `${list}?sort=lastContact`,
    'due first': `${list}?sort=nextDue`,
    'of one of us': `${list}?member=${relationships[0]!.memberId}`,
    'of one organisation': `${list}?organisation=${withOrganisation.organisationId}`,
    'of one of us, one state, by name': `${list}?member=${relationships[0]!.memberId}&state=dormant&sort=name`,
    'searched for a surname': `${list}?search=lindqu`,
    'searched for an address': `${list}?search=person99%40`,
    'by organisation': `${url}/api/workspaces/own/organisations`,
    'by organisation, searched': `${url}/api/workspaces/own/organisations?search=tion%2099`,
    'one person': `${url}/api/workspaces/own/people/${relationships[0]!.personId}`,
  }
  const all: number[] = []
  for (const [what, question] of Object.entries(questions)) {
    await ask(question)
    const times: number[] = []
    for (let i = 0; i < TIMES; i++) times.push((await timed(() => ask(question))).ms)
    all.push(...times)
    report(what, times)
  }
  report('all of these', all)
}

type Row = { memberId: string; personId: string; organisationId: string | null }

async function ask(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

function report(what: string, times: readonly number[] | null) {
  if (!times) return
  const p50 = quantile(times, 0.5)!
  const known = smallest.get(what)
  if (known === undefined) smallest.set(what, p50)
  const growth = known === undefined ? '' : `${(p50 / known).toFixed(1)}x the time at ${sizes[0]}`
  console.log(
    `${what.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${quantile(times, 0.95)!.toFixed(1).padStart(7)} ms   ${growth}`,
  )
}

function seconds(ms: number) {
  return (ms / 1000).toFixed(1)
}
