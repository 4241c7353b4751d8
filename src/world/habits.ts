import type { CastKey } from './cast.ts'

/** How one person deals with mail: when they sit at it, and how long an answer takes them. */
export type Habit = {
  /** Hours of the local day between which they answer; outside them, and at weekends, it waits. */
  hours: readonly [from: number, until: number]
  weekends?: true
  /** Local times at which they begin a conversation, taken in turn. */
  begins: readonly string[]
  /** Minutes until they answer, taken in turn. */
  answersAfter: readonly number[]
  /** Whether their mail program repeats what it answers, and how. */
  quotes?: 'angle' | 'block'
}

const OFFICE: Habit = {
  hours: [8, 17],
  begins: ['08:50', '13:25', '10:40', '15:05'],
  answersAfter: [170, 320, 95, 240],
}

const HABITS: Partial<Record<CastKey, Habit>> = {
  ylva: {
    hours: [7, 22],
    begins: ['08:05', '12:40', '09:30', '16:15'],
    answersAfter: [170, 240, 95, 310, 205],
  },
  duarte: {
    hours: [8, 19],
    begins: ['09:15', '11:30', '17:05'],
    answersAfter: [420, 540, 300, 660],
    quotes: 'angle',
  },
  priya: { hours: [7, 23], begins: ['09:05', '10:50', '14:20'], answersAfter: [38, 55, 21, 80] },

  gunnar: {
    hours: [6, 16],
    begins: ['06:40', '07:15', '09:55', '06:25'],
    answersAfter: [25, 41, 18, 66, 37],
  },
  maarit: {
    hours: [8, 17],
    begins: ['09:20', '14:10', '11:05'],
    answersAfter: [1380, 1510, 960, 1720],
    quotes: 'block',
  },
  jonas: { ...OFFICE, answersAfter: [240, 300, 180], quotes: 'angle' },
  helena: { hours: [9, 19], begins: ['18:20'], answersAfter: [2900, 2400, 3300], quotes: 'block' },
  rui: { hours: [10, 24], begins: ['22:35', '23:10', '12:15'], answersAfter: [190, 320, 150, 410] },
  nkechi: {
    hours: [0, 24],
    weekends: true,
    begins: ['02:15', '04:40', '01:05', '03:30'],
    answersAfter: [9, 14, 6, 22, 11],
  },
  ingrid: { hours: [5, 23], weekends: true, begins: ['20:40', '05:50'], answersAfter: [380, 520, 290, 610] },
  trond: { hours: [6, 22], weekends: true, begins: ['06:10', '21:30'], answersAfter: [1500, 1900, 2600] },
  owen: { ...OFFICE, answersAfter: [4300, 3100, 5200], quotes: 'block' },
  farida: { ...OFFICE, answersAfter: [75, 48, 110, 140], quotes: 'block' },
  grace: { hours: [7, 18], begins: ['07:40', '12:10'], answersAfter: [35, 52, 28] },
  denise: { ...OFFICE, hours: [6, 14], begins: ['07:05'] },
}

export const habitOf = (key: CastKey): Habit => HABITS[key] ?? OFFICE
