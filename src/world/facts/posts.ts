import type { MemberKey } from '../cast.ts'

/** What one of us posted, or has in a drawer. */
export type PostFact = {
  by: MemberKey
  on: string
  text?: string
  link?: string
  take: string
  posting?: { place: string; on: string }
  outcome?: { text: string; on: string }
}

/** One that began a relationship, one that nobody answered, and two drafts, of which one is everyone’s. */
export const postFacts: readonly PostFact[] = [
  {
    by: 'priya',
    on: '2025-01-28',
    text: 'On 20 January the coupling of a circulation pump broke, and the sensor next to it had said nothing.',
    take: 'We throw away everything over 8 kHz because most of it is noise. This time the failure was in there, for six weeks. I think that a vendor who does not show you what was missed has not looked, so here is the recording with what we had cut away put back in.',
    posting: { place: 'the pumplist', on: '2025-01-30' },
    outcome: {
      text: 'Nkechi Adeyemi wrote at a quarter past three in the night: eleven years in the trade, and never a vendor who posted a post-mortem of their own. What do we do with vacuum pumps? Per Aspelin doubts the 8 kHz, and says why.',
      on: '2025-02-06',
    },
  },
  {
    by: 'ylva',
    on: '2025-04-07',
    take: '86 per cent of our alarms were right, we used to say. Our form had no box for “worn, would have lasted”, so nobody could tick it. With the box it is 72, and I would rather sell that, because it is the first figure of ours that a customer counted.',
    posting: { place: 'our own page', on: '2025-04-07' },
    outcome: {
      text: 'Nobody wrote. Gunnar asked on the telephone why it had taken us until April.',
      on: '2025-04-30',
    },
  },
  {
    by: 'ylva',
    on: '2026-09-24',
    text: '“Which of your pumps would you miss first?” Jonas Ek asks that on every round at Fyrvik’s waterworks, and writes down what the sound reminds him of.',
    link: 'https://heatdays.example/programme/listening-rounds',
    take: 'With nine stations I would not buy sensors yet. A screwdriver against the ear, the same spot once a fortnight and the same words for the same sound told us more in our first year than anything we could have bought, because whoever listens begins to ask.',
  },
  {
    by: 'duarte',
    on: '2026-09-28',
    text: '7 ways to cut your downtime in 2027.',
    link: 'https://heatweek.example/seven-ways',
    take: 'Great read! Couldn’t agree more.',
  },
]
