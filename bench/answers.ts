import {
  ANSWER_HALVES,
  labelledMessages,
  type Measured,
  measureAnswers,
  measureIntroductions,
  precisionOf,
  recallOf,
} from './answer-labels.ts'
import { ENRON, isThere, readWritten, USRP } from './written-mail.ts'

if (!isThere([...ENRON, ...USRP])) {
  console.error('The Enron or the usrp-users mail is not in ../shared/data: there is nothing to read.')
  process.exit(1)
}
const mails = await readWritten([...ENRON, ...USRP], labelledMessages())

for (const half of ANSWER_HALVES) {
  say(`${half}, pairs drawn at random`, measureAnswers(mails, half, 'any'))
  say(`${half}, pairs drawn for a find`, measureAnswers(mails, half, 'found'))
  say(`${half}, all pairs`, measureAnswers(mails, half))
  say(`${half}, introductions`, measureIntroductions(mails, half))
}

function say(of: string, measured: Measured): void {
  if (measured.of === 0) return
  console.log(
    `${of}: ${measured.positive} of ${measured.of}; found ${measured.found}, ${measured.right} of them rightly: ` +
      `precision ${asShare(precisionOf(measured))}, recall ${asShare(recallOf(measured))}`,
  )
}

/** Of nothing there is no share. */
function asShare(share: number): string {
  return Number.isNaN(share) ? 'unknown' : share.toFixed(3)
}
