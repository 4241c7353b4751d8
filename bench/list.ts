/**
 * Lists as they grow: what the API takes for a page of them, signed in and with row-level security on, and the browser
 * for the first rows: `npx tsx bench/list.ts [PEOPLE…]`, else 1,000, 10,000 and 100,000 people with 20 messages each.
 * With GOODFAITH_BENCH_KEEP=FOLDER what was filled stays there, and the next run takes it up.
 */
import { fileURLToPath } from 'node:url'
import { startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { quantile } from '../src/platform/statistics/quantiles.ts'
import { readToday } from '../src/relationships/server/read-relationships.ts'
import { askingAs, cookiesOf, OWNER } from '../test/setup/signed-in.ts'
import { firstRowsMs } from './browser.ts'
import { fillWithPeople } from './people.ts'
import { openFilled, printLoad, timed } from './setting.ts'

const MESSAGES_EACH = 20
const TIMES = 40
const WEB = fileURLToPath(new URL('../dist/web', import.meta.url))

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000)

/** Milliseconds of the smallest size, to which the others are ratios. */
const smallest = new Map<string, number>()

for (const people of sizes) {
  console.log(`\n${people} people, ${people * MESSAGES_EACH} messages`)
  const { url, folder, close } = await openFilled(`lists-${people}`, async ctx => {
    const filled = await timed(() => fillWithPeople(ctx, people, MESSAGES_EACH))
    const read = await timed(() => readToday(ctx))
    console.log(`filled in ${seconds(filled.ms)} s, measured as of one day in ${seconds(read.ms)} s`)
  })
  printLoad()
  const server = await startServer({
    databaseUrl: url,
    dataFolder: folder,
    webFolder: WEB,
    port: 0,
    log: silent,
  })
  const cookie = await signIn(server.url)
  await measureApi(server.url, cookie)
  const seen = await firstRowsMs(server.url, cookie)
  report('a cold browser, to the first rows', seen?.cold ?? null)
  report('within the app, to the first rows', seen?.within ?? null)
  await server.close()
  await close()
}

async function signIn(url: string): Promise<string> {
  // A database that was kept has its owner already.
  await askingAs(url)('POST', '/installation', OWNER)
  const { email, password } = OWNER
  return cookiesOf(await askingAs(url)('POST', '/sign-in/sign-in/email', { email, password }))
}

async function measureApi(url: string, cookie: string) {
  const api = askingAs(url, cookie)
  const ask = async (path: string) => {
    const { status, body } = await api('GET', `/workspaces/own/${path}`)
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  const { relationships, next } = (await ask('relationships')) as { relationships: Row[]; next: string }
  const [{ memberId, personId }] = relationships as [Row]
  const { organisationId } = relationships.find(row => row.organisationId !== null)!
  const filter = (text: string) => `filter=${encodeURIComponent(text)}`
  const kinds: Record<string, Record<string, string>> = {
    'lists and orders': {
      'strongest first': 'relationships',
      'next page': `relationships?cursor=${encodeURIComponent(next)}`,
      'by name': 'relationships?sort=name',
      'last contact first': 'relationships?sort=lastContact',
      'due first': 'relationships?sort=nextDue',
      'due last': 'relationships?sort=nextDue:down',
      'slowest to answer, then strength': 'relationships?sort=theirReplyHours,strength',
      'by state, then strength': 'relationships?sort=state,strength',
      people: 'people',
      'people, most messages first': 'people?sort=messages',
      organisations: 'organisations',
      'organisations, most people first': 'organisations?sort=people',
    },
    filters: {
      'one state': 'relationships?state=waning',
      'of one of us': `relationships?member=${memberId}`,
      'of one organisation': `relationships?organisation=${organisationId}`,
      'of one of us, one state, by name': `relationships?member=${memberId}&state=dormant&sort=name`,
      'strong and with many messages': `relationships?${filter('strength:atLeast:0.1;sent:atLeast:5')}`,
      'contact in the last 30 days': `relationships?${filter('lastContact:inLast:30')}&sort=lastContact`,
      'waning or silent a year, mutual': `relationships?${filter('any(state:is:waning;lastContact:before:today-365);mutual:is:yes')}`,
      'few, by name': `relationships?${filter('ourReplyHours:moreThan:2000;sent:atLeast:18')}&sort=name`,
      'all but one member’s': `relationships?${filter(`not(member:is:${memberId})`)}`,
      'people of no organisation': `people?${filter('organisation:isUnknown;strength:atLeast:0.02')}`,
      'people known to one of us': `people?${filter(`knownTo:is:${memberId}`)}`,
      'organisations with five people': `organisations?${filter('people:atLeast:5')}`,
      'organisations with waning ties': `organisations?${filter('waningTies:atLeast:1')}`,
    },
    searches: {
      'a surname': 'relationships?search=lindqu',
      'a surname, misspelt': 'relationships?search=lindqist',
      'a common ending': 'relationships?search=son',
      'two letters': 'relationships?search=an',
      'an address': 'relationships?search=person99%40',
      nobody: 'relationships?search=zzqqxx',
      'people by a surname': 'people?search=berg',
      'organisations by words': 'organisations?search=tion%2099',
    },
  }
  const all: number[] = []
  for (const [kind, questions] of Object.entries(kinds)) {
    const ofKind: number[] = []
    for (const [what, question] of Object.entries(questions))
      ofKind.push(...(await times(what, () => ask(question))))
    report(`all ${kind}`, ofKind)
    all.push(...ofKind)
  }
  report('all of these', all)
  await times('one person', () => ask(`people/${personId}/measures`))
  await times('counting all that match, exactly', () =>
    ask(`lists/relationships/count?${filter('sent:atLeast:3')}`),
  )
  await times('groups by member', () => ask('lists/relationships/groups?by=member'))
}

type Row = { memberId: string; personId: string; organisationId: string | null }

async function times(what: string, ask: () => Promise<unknown>): Promise<number[]> {
  await ask()
  const taken: number[] = []
  for (let i = 0; i < TIMES; i++) taken.push((await timed(ask)).ms)
  report(what, taken)
  return taken
}

function report(what: string, times: readonly number[] | null) {
  if (!times) return
  const p50 = quantile(times, 0.5)!
  const known = smallest.get(what)
  if (known === undefined) smallest.set(what, p50)
  const growth = known === undefined ? '' : `${(p50 / known).toFixed(1)}x the time at ${sizes[0]}`
  console.log(
    `${what.padEnd(36)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${quantile(times, 0.95)!.toFixed(1).padStart(7)} ms   ${growth}`,
  )
}

function seconds(ms: number) {
  return (ms / 1000).toFixed(1)
}
