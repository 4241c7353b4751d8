import { readFileSync } from 'node:fs'
import { findCommitments } from '../src/commitments/suggestions/find-commitments.ts'
import type { EnronMail } from './enron-mail.ts'

export const HALVES = ['tuning', 'heldOut', 'later'] as const
type Half = (typeof HALVES)[number]
type Label = {
  message: string
  start: number
  end: number
  half: Half
  drawn: 'any' | 'future'
  label: 'commitment' | 'none'
  /** Left out where no one day can be named. */
  dueOn?: string | null
}

/** The writers' clocks stood in Houston mostly; their mail says another zone that nobody wrote in. */
const HOUSTON_MINUTES = -360

export type Measured = {
  sentences: number
  commitments: number
  found: number
  right: number
  days: number
  rightDays: number
}

export function readLabels(): Label[] {
  const lines = readFileSync(new URL('labels/commitments.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as Label)
}

/** How the finder does on one half: a labelled sentence is found where a commitment overlaps it. */
export function measureHalf(mails: ReadonlyMap<string, EnronMail>, half: Half): Measured {
  const measured = { sentences: 0, commitments: 0, found: 0, right: 0, days: 0, rightDays: 0 }
  for (const label of readLabels().filter(label => label.half === half)) {
    const { text, sentAt } = mails.get(label.message)!
    const found = findCommitments(text, { at: sentAt, offsetMinutes: HOUSTON_MINUTES }).find(
      ({ start, end }) => start < label.end && label.start < end,
    )
    const isCommitment = label.label === 'commitment'
    measured.sentences++
    if (isCommitment) measured.commitments++
    if (found) measured.found++
    if (!found || !isCommitment) continue
    measured.right++
    if (label.dueOn === undefined) continue
    measured.days++
    if (found.dueOn === label.dueOn) measured.rightDays++
  }
  return measured
}

export const precisionOf = ({ right, found }: Measured): number => right / found
export const recallOf = ({ right, commitments }: Measured): number => right / commitments
