import { LEAST_OF_EACH_OUTCOME, LEAST_TIES, type TrustWorth } from './trust-worth.ts'

const WHAT = {
  contact: (horizonDays: number) => `whether there is contact within ${horizonDays} days`,
  reply: () => 'whether they answer a message within a week',
} as const

/** What was found of one outcome, in a sentence that can be read on its own. */
export function worthInWords(
  outcome: keyof typeof WHAT,
  { verdict, cases, cameTrue, ties }: TrustWorth,
  horizonDays: number,
): string {
  const what = WHAT[outcome](horizonDays)
  if (verdict === 'adds')
    return `Trust has been found to foretell ${what} better here than recency and frequency do without it.`
  if (verdict === 'not shown to add')
    return `Trust is not shown here to foretell ${what} any better than recency and frequency do without it.`
  return (
    `There is too little here yet to tell whether trust foretells ${what}. It takes ${LEAST_OF_EACH_OUTCOME} ` +
    `cases that came true and ${LEAST_OF_EACH_OUTCOME} that did not, in ${LEAST_TIES} relationships with ` +
    `evidence; so far there are ${cameTrue} and ${cases - cameTrue}, in ${ties}.`
  )
}
