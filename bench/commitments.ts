import { loadavg } from 'node:os'
import { findCommitments } from '../src/commitments/suggestions/find-commitments.ts'
import { HALVES, measureHalf, precisionOf, recallOf } from './commitment-labels.ts'
import { isEnronThere, readEnronMail } from './enron-mail.ts'

if (!isEnronThere()) {
  console.error('The Enron mail is not in ../shared/data: there is nothing to read.')
  process.exit(1)
}
const startedAt = performance.now()
const mails = await readEnronMail()
const readMs = performance.now() - startedAt

for (const half of HALVES) {
  const measured = measureHalf(mails, half)
  const { sentences, commitments, found, right, days, rightDays } = measured
  console.log(
    `${half}: ${sentences} sentences, ${commitments} commitments; found ${found}, ${right} of them rightly: ` +
      `precision ${precisionOf(measured).toFixed(3)}, recall ${recallOf(measured).toFixed(3)}; ` +
      `day right in ${rightDays} of ${days}`,
  )
}

const times = [0, 1, 2].map(() => {
  const startedAt = performance.now()
  for (const { text, sentAt } of mails.values()) findCommitments(text, { at: sentAt, offsetMinutes: 0 })
  return performance.now() - startedAt
})
const findMs = times.sort((a, b) => a - b)[1]!
console.log(
  `Finding commitments in ${mails.size} messages takes ${(findMs / readMs).toFixed(2)} of the time of reading them ` +
    `(load ${loadavg()[0]!.toFixed(1)})`,
)
