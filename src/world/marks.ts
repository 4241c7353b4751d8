import type { PersonKey } from './cast.ts'

export type StoryMark = {
  /** `YYYY-MM-DD`. */
  day: string
  kind: 'meeting' | 'deal' | 'renewal'
  title: string
  people: readonly PersonKey[]
}

/** What the mails turn around: days on which people met, signed or signed again. In order of time. */
export const STORY_MARKS: readonly StoryMark[] = [
  {
    day: '2024-06-12',
    kind: 'meeting',
    title: 'Coffee table at Nordic Heat Days',
    people: ['gunnar', 'kerstin'],
  },
  {
    day: '2024-09-05',
    kind: 'meeting',
    title: 'Harbour trial: what would count',
    people: ['maarit', 'gunnar', 'jonas'],
  },
  { day: '2024-09-25', kind: 'meeting', title: 'Water congress, Porto', people: ['helena'] },
  { day: '2024-10-15', kind: 'meeting', title: 'Mounting at Harbour', people: ['jonas', 'elias', 'gunnar'] },
  { day: '2024-10-23', kind: 'meeting', title: 'Coimbra, and a night walk', people: ['helena', 'rui'] },
  { day: '2024-11-04', kind: 'meeting', title: 'On the quay at Haugstad', people: ['ingrid', 'trond'] },
  { day: '2024-11-27', kind: 'meeting', title: 'What the trial must answer', people: ['helena'] },
  {
    day: '2024-12-06',
    kind: 'deal',
    title: 'Fourteen pumps and a gateway, one year',
    people: ['ingrid', 'siv'],
  },
  { day: '2025-02-07', kind: 'deal', title: 'Four sensors for a quarter', people: ['nkechi', 'denise'] },
  { day: '2025-03-13', kind: 'meeting', title: 'Being sorry on the quay', people: ['ingrid', 'trond'] },
  {
    day: '2025-03-28',
    kind: 'deal',
    title: '24 pumps, twelve months',
    people: ['maarit', 'gunnar', 'sofia'],
  },
  { day: '2025-05-29', kind: 'meeting', title: 'Pastries in Coimbra', people: ['helena'] },
  { day: '2025-06-18', kind: 'meeting', title: 'The basement', people: ['owen', 'callum'] },
  {
    day: '2025-10-08',
    kind: 'meeting',
    title: 'Half a year, and soup',
    people: ['maarit', 'gunnar', 'elias'],
  },
  { day: '2025-11-06', kind: 'deal', title: 'Eleven more sensors', people: ['nkechi', 'denise'] },
  { day: '2025-12-04', kind: 'renewal', title: 'Three years more', people: ['ingrid', 'siv'] },
  {
    day: '2025-12-17',
    kind: 'deal',
    title: 'Eighteen booster stations, three years',
    people: ['helena', 'ines'],
  },
  { day: '2026-02-12', kind: 'deal', title: 'Forty pumps, two years', people: ['owen', 'farida', 'callum'] },
  { day: '2026-02-26', kind: 'meeting', title: 'Winter review', people: ['helena'] },
  {
    day: '2026-04-08',
    kind: 'renewal',
    title: '24 pumps, two years more',
    people: ['maarit', 'gunnar', 'sofia'],
  },
  {
    day: '2026-05-12',
    kind: 'meeting',
    title: 'A night and a day at the mill',
    people: ['nkechi', 'real', 'denise'],
  },
  { day: '2026-05-28', kind: 'meeting', title: 'Spring review', people: ['helena'] },
  { day: '2026-08-27', kind: 'meeting', title: 'Summer review', people: ['helena', 'rui'] },
  {
    day: '2026-09-10',
    kind: 'meeting',
    title: 'Board paper, a wall and a pump in a hat',
    people: ['maarit', 'gunnar', 'elias'],
  },
  { day: '2026-09-14', kind: 'meeting', title: 'Two years on, with waffles', people: ['ingrid', 'trond'] },
  { day: '2026-09-17', kind: 'meeting', title: 'The list of what is owed', people: ['grace', 'callum'] },
  { day: '2026-10-01', kind: 'meeting', title: 'Wilma in Stockholm', people: ['wilma', 'jonas'] },
  {
    day: '2026-10-08',
    kind: 'meeting',
    title: 'The board of Norrälv Energi',
    people: ['maarit', 'gunnar', 'birgitta'],
  },
]
