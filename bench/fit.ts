/**
 * How long fitting the customer-base models takes on the CDNOW sample, as ratios to the same models fitted plainly
 * (bench/plain-fit) in the same run: `npx tsx bench/fit.ts`.
 */
import { median } from '../src/platform/statistics/quantiles.ts'
import { seededRandom } from '../src/platform/statistics/random.ts'
import * as bgNbd from '../src/relationships/customer-base/bg-nbd.ts'
import * as gammaGamma from '../src/relationships/customer-base/gamma-gamma.ts'
import * as mbgNbd from '../src/relationships/customer-base/mbg-nbd.ts'
import * as paretoNbd from '../src/relationships/customer-base/pareto-nbd.ts'
import { mergeEqualRows } from '../src/relationships/customer-base/recency-frequency.ts'
import { hasCdnow, prepareCdnow } from './cdnow.ts'
import { plainFit } from './plain-fit.ts'

/** Milliseconds on one core of another machine: only an order of magnitude. */
const MODELS = [
  { name: 'BG/NBD', model: bgNbd, elsewhere: 'lifetimes 45, BTYD 330' },
  { name: 'MBG/NBD', model: mbgNbd, elsewhere: 'lifetimes 45-70, BTYDplus 80' },
  { name: 'Pareto/NBD', model: paretoNbd, elsewhere: 'lifetimes 165-380, BTYD 1030' },
  { name: 'Gamma-Gamma', model: gammaGamma, elsewhere: 'lifetimes 21' },
]

if (!hasCdnow()) {
  console.error('The CDNOW sample is not in ../shared/data: there is nothing to fit.')
  process.exit(1)
}

const customers = prepareCdnow()
console.log(
  `${customers.length} customers, ${mergeEqualRows(customers).x.length} distinct rows; median times`,
)
console.log('model         ours    plain    plain/ours   log-likelihood ours / plain   elsewhere, ms')
for (const { name, model, elsewhere } of MODELS) {
  const ours = medianMs(25, () => model.fit(customers).logLikelihood)
  const plain = medianMs(3, () => plainFit(name, customers))
  console.log(
    `${name.padEnd(12)}${format(ours.ms)}${format(plain.ms)}${(plain.ms / ours.ms).toFixed(0).padStart(11)}x  ` +
      `${ours.result.toFixed(3).padStart(12)} / ${plain.result.toFixed(3).padEnd(15)} ${elsewhere}`,
  )
}

const mail = mailOf(100_000)
const oneCdnow = medianMs(25, () => mbgNbd.fit(customers)).ms
const big = medianMs(3, () => mbgNbd.fit(mail)).ms
console.log(
  `MBG/NBD on ${mail.length} mail relationships (${mergeEqualRows(mail).x.length} distinct rows):` +
    ` ${big.toFixed(0)} ms, ${(big / oneCdnow).toFixed(0)}x the CDNOW fit for ${(mail.length / customers.length).toFixed(0)}x the rows`,
)

function medianMs<T>(times: number, run: () => T): { ms: number; result: T } {
  let result = run()
  const durations = Array.from({ length: times }, () => {
    const start = performance.now()
    result = run()
    return performance.now() - start
  })
  return { ms: median(durations)!, result }
}

function format(ms: number): string {
  return `${ms.toFixed(1)} ms`.padStart(10)
}

/** Contact days over five years: most relationships are a few messages, some go on. */
function mailOf(count: number) {
  const random = seededRandom(1)
  return Array.from({ length: count }, () => {
    const T = Math.floor(1825 * random())
    const rate = -Math.log(1 - random()) / 40
    const ending = random() ** 2
    let [x, tx] = [0, 0]
    while (random() >= ending) {
      const next = tx + Math.max(1, Math.round(-Math.log(1 - random()) / rate))
      if (next > T) break
      tx = next
      x++
    }
    return { x, tx, T }
  })
}
