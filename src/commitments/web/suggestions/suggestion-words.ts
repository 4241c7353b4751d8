import { dayInWords } from '../commitment-words.ts'
import type { Suggestion } from './suggestions.api.ts'

/** What stands between who did it and whom they did it for. */
export const CLAIMS: Readonly<Record<Suggestion['kind'], string>> = {
  commitment: 'owes',
  answer: 'answered',
  introduction: 'introduced somebody to',
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
