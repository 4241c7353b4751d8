import type { Judgement } from '../../claims/collateral.ts'
import type { MemberKey } from '../cast.ts'

/** Something that is handed out, as it was read by one of us on a day, and what was said of claims in it since. */
export type CollateralFact = {
  by: MemberKey
  on: string
  name: string
  text: string
  judged: { by: MemberKey; on: string; claim: string; judgement: Judgement }[]
}

/** The old page, kept because it shows what Porla wrote before Gunnar asked, and the sheet that is handed out now. */
export const collateralFacts: readonly CollateralFact[] = [
  {
    by: 'duarte',
    on: '2025-03-28',
    name: 'website-2024.md',
    text: `# Hear it before it breaks

Porla is the leading way to listen to pumps.

86 per cent of our alarms are right. A failing bearing is announced at least a week ahead. We hear couplings as well as we hear bearings.

Never lose a night to a pump again.

## What it takes

Twelve pumps are mounted in two days. Your people spend no more than half an hour a week on us.

## Porla and the others

| | Porla | Other makers | Doing nothing |
| --- | --- | --- | --- |
| Warns before a failure | ✓ | ✗ | ✗ |
| Open data | ✓ | ✗ | – |
| Support | ✓ | ✗ | ✗ |

## Whom it is for

Water, heat, fish: whoever has pumps to keep running at night. Write to hello@porla.example.
`,
    judged: [
      { by: 'ylva', on: '2025-04-04', claim: '86 per cent of our alarms are right.', judgement: 'mended' },
    ],
  },
  {
    by: 'ylva',
    on: '2026-09-14',
    name: 'one-page-2026.md',
    text: `# What Porla hears, and what it does not

Porla glues sensors to pumps and tells you when one sounds as pumps do before they fail.

## What we can show

- We miss 11 per cent of the failures that happen: 7 of 63, by the logs of nine clients, as of 20 February 2026.
- 72 per cent of our alarms are useful, by our own log of twelve months until 31 March 2025.
- When the line drops, the telephone rings within a minute. At Haugstad it was 50 seconds, tried on 9 November 2025.

## What we cannot

- Couplings. We did not hear the one of pump 9 that was cracked all through.
- Pumps that run for less than an hour a day.

## What it costs

165 kronor for each sensor and month, with 60 days' notice. Every line of our price is open to you, our margin among them.

## Ask somebody

Gunnar Öberg at Norrälv lent us the twelve pumps that would be hardest, and will tell you how we failed two of his four criteria.
`,
    judged: [],
  },
]
