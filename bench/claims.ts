import { loadavg } from 'node:os'
import { auditDocument } from '../src/claims/audit/audit-document.ts'
import {
  f1Of,
  type Measured,
  measureFinder,
  precisionOf,
  recallOf,
  type Tally,
} from '../src/claims/audit/collateral/measure-finder.ts'
import { documentOf } from '../src/claims/audit/collateral/piece-document.ts'
import { PIECE_SETS, readPieces } from '../src/claims/audit/collateral/read-labels.ts'
import type { AuditableBlock } from '../src/claims/audit/document.ts'
import { compilePatternsAtOnce } from '../src/platform/compile-patterns.ts'

// As the command and the app do.
compilePatternsAtOnce()
for (const set of PIECE_SETS) tell(set, measureFinder(readPieces(set)))

const blocks = readPieces('tuning').flatMap(piece => documentOf(piece).blocks)
const timed = [1000, 10_000].map(sentences => timeOf(sentences))
console.log(
  `\n${timed.map(({ units, ms }) => `${units} sentences in ${ms.toFixed(0)} ms`).join(', ')}: ` +
    `ten times as many take ${(timed[1]!.ms / timed[1]!.units / (timed[0]!.ms / timed[0]!.units)).toFixed(2)} ` +
    `of the time each (load ${loadavg()[0]!.toFixed(1)})`,
)
await besideWriteGood()

function tell(set: string, { claims, kinds, kindsRight, problems, split }: Measured) {
  console.log(`\n${set}`)
  row('claims', claims)
  row('claims, split by us', split)
  console.log(`  kind right in ${kindsRight} of ${claims.right}`)
  for (const [kind, tally] of Object.entries(kinds)) row(kind, tally)
  for (const [problem, tally] of Object.entries(problems)) row(`“${problem}”`, tally)
}

function row(what: string, tally: Tally) {
  const figures = [precisionOf(tally), recallOf(tally), f1Of(tally)].map(figure => figure.toFixed(2))
  const { right, wrong, missed } = tally
  console.log(
    `  ${what.padEnd(20)} precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]} (${right} right, ${wrong} wrong, ${missed} missed)`,
  )
}

/** The middle of three, of the pieces over and over until they have so many sentences. */
function timeOf(sentences: number): { units: number; ms: number } {
  const many = blocksOf(sentences)
  let units = 0
  const times = [0, 1, 2].map(() => {
    const startedAt = performance.now()
    units = auditDocument('many', { kind: 'markdown', pages: 1, doubts: [], blocks: many }).counts.units
    return performance.now() - startedAt
  })
  return { units, ms: times.sort((a, b) => a - b)[1]! }
}

function blocksOf(sentences: number): AuditableBlock[] {
  const each = auditDocument('once', { kind: 'markdown', pages: 1, doubts: [], blocks }).counts.units
  const all = Array.from({ length: Math.ceil(sentences / each) }, () => blocks).flat()
  return all.slice(0, Math.round((all.length * sentences) / (each * Math.ceil(sentences / each))))
}

/** A checker of prose that many use: it looks for other things, and is here for its speed alone. */
async function besideWriteGood() {
  const name = 'write-good'
  const { default: writeGood } = await import(name).catch(() => ({ default: null }))
  if (writeGood === null) return
  const many = blocksOf(1000)
  const text = many.map(block => block.text).join('\n\n')
  const startedAt = performance.now()
  writeGood(text)
  const ms = performance.now() - startedAt
  console.log(`${(timed[0]!.ms / ms).toFixed(2)} of the time of write-good on the same 1,000 sentences`)
}
