import { dayInWords } from '../commitment-words.ts'
import type { Suggestion } from './suggestions.api.ts'

/** Who would owe what to whom, or who did what. */
export function claimInWords({ kind, doneBy, member, person }: Suggestion): string {
  const [by, to] = doneBy === 'us' ? [member, person] : [person, member]
  if (kind === 'commitment') return `${by} owes ${to}`
  return kind === 'answer' ? `${by} answered ${to}` : `${by} introduced somebody to ${to}`
}

export function dueWords({ kind, dueOn }: Suggestion, today: string): string | null {
  if (kind !== 'commitment') return null
  return dueOn ? `by ${dayInWords(dueOn, today)}` : 'no day named'
}

export type Piece = { text: string; isMarked: boolean }

/** A sentence in pieces, those it was found by marked; whatever white space wrapped it is one space. */
export function piecesOf({ sentence, marks }: Pick<Suggestion, 'sentence' | 'marks'>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push({ text: sentence.slice(at, start), isMarked: false })
    pieces.push({ text: sentence.slice(start, end), isMarked: true })
    at = end
  }
  pieces.push({ text: sentence.slice(at), isMarked: false })
  return pieces.filter(({ text }) => text).map(piece => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
}
