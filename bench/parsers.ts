/**
 * Messages per second of the header pass and of reading bodies, as ratios to postal-mime's full parse of the same
 * messages in the same run: `npx tsx bench/parsers.ts [PATH…]`. Without paths, the support list in
 * `../shared/data`, where present. Processor time, not clock time, so that a busy machine distorts less.
 */
import { existsSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { openMail } from '../src/correspondence/reading/open-mail.ts'
import { readBody } from '../src/correspondence/reading/read-body.ts'
import { readHeader } from '../src/correspondence/reading/read-header.ts'
import { median } from '../src/platform/statistics/quantiles.ts'

const MESSAGES = 10_000
const ROUNDS = 5

const given = process.argv.slice(2)
const paths = given.length > 0 ? given : ['../shared/data/mail-usrp-users']
if (!paths.every(path => existsSync(path))) {
  console.error(`There is no mail at ${paths.join(', ')}: name files or folders of mail.`)
  process.exit(1)
}

const messages: Uint8Array[] = []
const splitting = await processorMs(async () => {
  for await (const item of openMail(paths)) {
    if (item.kind === 'message') messages.push(item.bytes)
    if (messages.length === MESSAGES) break
  }
})
const bytes = messages.reduce((sum, message) => sum + message.length, 0)
const now = new Date()

const ways = [
  {
    name: 'header pass',
    run: async () => {
      for (const message of messages) readHeader(message, { now })
    },
  },
  {
    name: 'readBody',
    run: async () => {
      for (const message of messages) await readBody(message)
    },
  },
  {
    name: 'header pass + readBody',
    run: async () => {
      for (const message of messages) {
        readHeader(message, { now })
        await readBody(message)
      }
    },
  },
  {
    name: 'postal-mime, all of it',
    run: async () => {
      for (const message of messages) await PostalMime.parse(message)
    },
  },
]

// In turns, so that whatever else the machine does falls on all of them alike.
const times = ways.map((): number[] => [])
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, { run }] of ways.entries()) times[index]!.push(await processorMs(run))
}
const results = times.map(all => median(all)!)
const reference = results.at(-1)!

console.log(`${messages.length} messages, ${(bytes / 1e6).toFixed(0)} MB; median of ${ROUNDS} rounds`)
console.log(`${'way'.padEnd(24)}${'messages/s'.padStart(11)}   of postal-mime`)
console.log(`${'opening and splitting'.padEnd(24)}${rate(splitting)}   (once, cold, unpacking included)`)
for (const [index, { name }] of ways.entries()) {
  const ms = results[index]!
  console.log(`${name.padEnd(24)}${rate(ms)}${(reference / ms).toFixed(2).padStart(15)}x`)
}

async function processorMs(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function rate(ms: number): string {
  return Math.round((messages.length / ms) * 1000)
    .toLocaleString('en')
    .padStart(11)
}
