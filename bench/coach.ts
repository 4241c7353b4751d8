/**
 * The coach's score on real mail, and how long it takes. `npx tsx bench/coach.ts` does all; `… tuning` ranks only the
 * half that rules may be tuned on.
 */
import { isCoachMailThere, readClassedMail } from './coach-mail.ts'
import { printRanking } from './coach-ranking.ts'
import { printSpeed } from './coach-speed.ts'
import { printLoad } from './setting.ts'

const isTuning = process.argv[2] === 'tuning'

if (isCoachMailThere()) {
  const { mails, wordless } = await readClassedMail()
  console.log(
    `${mails.length} messages, each once; ${wordless} more in which nothing was the sender's own are left out`,
  )
  for (const half of ['tuning', 'held out'] as const) {
    if (isTuning && half !== 'tuning') continue
    console.log(`\n${half}; areas under the curve, then those of pairs matched in length`)
    printRanking(mails.filter(mail => mail.half === half))
  }
} else {
  console.log('The mail to be ranked is not in ../shared/data: ranking is left out.')
}
if (!isTuning) await printSpeed()
printLoad()
