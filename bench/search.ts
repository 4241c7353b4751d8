/**
 * One search as it grows: what the API takes for it, signed in and with row-level security on, for a member who has
 * much of the mail and for one who has little: `npx tsx bench/search.ts [PEOPLE…]`, else 1,000, 10,000 and 100,000
 * people with 20 messages each. With GOODFAITH_BENCH_KEEP=FOLDER what was filled stays there for the next run.
 */
import { startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { quantile } from '../src/platform/statistics/quantiles.ts'
import { askingAs, cookiesOf, OWNER, PASSWORD, signIn } from '../test/setup/signed-in.ts'
import { fillWithBodies, fillWithNotes } from './bodies.ts'
import { fillWithPeople } from './people.ts'
import { openFilled, printLoad, timed } from './setting.ts'

const MESSAGES_EACH = 20
const TIMES = 30
/** Of 34 colleagues the first has most of the mail, the last least (bench/people.ts). */
const MEMBERS = { much: 'Colleague 1', little: 'Colleague 34' }

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000)

/** Milliseconds of the smallest size, to which the others are ratios. */
const smallest = new Map<string, number>()

for (const people of sizes) {
  console.log(`\n${people} people, ${people * MESSAGES_EACH} messages`)
  const { url, folder, close } = await openFilled(`search-${people}`, async ctx => {
    const filled = await timed(() => fillWithPeople(ctx, people, MESSAGES_EACH))
    const indexed = await timed(() => fillWithBodies(ctx))
    await fillWithNotes(ctx)
    console.log(`filled in ${seconds(filled.ms)} s; texts written and indexed in ${seconds(indexed.ms)} s`)
  })
  printLoad()
  const server = await startServer({
    databaseUrl: url,
    dataFolder: folder,
    webFolder: folder,
    port: 0,
    log: silent,
  })
  await measure(server.url, people)
  await server.close()
  await close()
}

async function measure(url: string, people: number) {
  // A database that was kept has its owner already.
  await askingAs(url)('POST', '/installation', OWNER)
  const owner = await signIn(url, OWNER.email)
  const { body } = await owner('GET', '/workspaces/own/members')
  const questions = questionsFor(people)
  const all: number[] = []
  for (const [much, name] of Object.entries(MEMBERS)) {
    const { id } = body.members.find((member: { name: string }) => member.name === name)
    const cookie = await seat(url, owner, id, `${much}@ours.example`)
    console.log(`as a member who has ${much} of the mail`)
    for (const [what, query] of Object.entries(questions)) {
      const times = await timesOf(url, cookie, query)
      all.push(...times)
      report(`${what}, ${much}`, times)
    }
  }
  report('all of these', all)
}

/** As people type and mean it. */
function questionsFor(people: number): Record<string, string> {
  const one = String(Math.floor(people / 2))
  return {
    'one letter': 'query=a',
    'two letters': 'query=li',
    'a surname, begun': 'query=lindq',
    'a given name and a surname': 'query=karin%20sternb',
    'a surname mistyped': 'query=limdstorm',
    'an address': `query=person${one}%40`,
    'an organisation': 'query=organisation%2099',
    'a word of many messages': 'query=pump',
    'two such words': 'query=pump%20bearing',
    'a word of few messages': 'query=ladders',
    'what one message in many has': `query=K${one.padStart(6, '0')}`,
    'a word mistyped': 'query=lader%20alergic',
    'what is nowhere': 'query=zeppelin',
    'messages alone, fifty': 'query=pump&kinds=messages&limit=50',
    'people alone': 'query=berg&kinds=people&limit=20',
  }
}

async function timesOf(url: string, cookie: string, query: string): Promise<number[]> {
  const api = askingAs(url, cookie)
  const ask = async () => {
    const { status, body } = await api('GET', `/workspaces/own/search?${query}`)
    if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`)
  }
  await ask()
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) times.push((await timed(ask)).ms)
  return times
}

/** Has somebody take the seat of a member whose mail is here already, or who took it; gives their cookie. */
async function seat(
  url: string,
  owner: ReturnType<typeof askingAs>,
  memberId: string,
  email: string,
): Promise<string> {
  const invited = await owner('POST', '/workspaces/own/invitations', { email, role: 'member', memberId })
  if (invited.status === 200) {
    const token = new URL(invited.body.link).searchParams.get('token')
    await askingAs(url)('POST', `/invitations/${token}/acceptance`, { name: email, password: PASSWORD })
  }
  return cookiesOf(await askingAs(url)('POST', '/sign-in/sign-in/email', { email, password: PASSWORD }))
}

function report(what: string, times: readonly number[]) {
  const p50 = quantile(times, 0.5)!
  const known = smallest.get(what)
  if (known === undefined) smallest.set(what, p50)
  const growth = known === undefined ? '' : `${(p50 / known).toFixed(1)}x the time at ${sizes[0]}`
  console.log(
    `${what.padEnd(40)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${quantile(times, 0.95)!.toFixed(1).padStart(7)} ms   ${growth}`,
  )
}

function seconds(ms: number) {
  return (ms / 1000).toFixed(1)
}
