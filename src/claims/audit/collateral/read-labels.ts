import { readdirSync, readFileSync } from 'node:fs'
import type { CollateralLabel } from './label.ts'

/** A finder is tuned on the first alone; what it is worth is said of the second. */
export const PIECE_SETS = ['tuning', 'set-aside'] as const
export type PieceSet = (typeof PIECE_SETS)[number]

export type CollateralPiece = {
  name: string
  /** What sort of collateral it is; its name begins with it. */
  sort: string
  set: PieceSet
  text: string
  labels: CollateralLabel[]
}

/** The pieces of a set by name, each with its labels in the order of its text. */
export function readPieces(set: PieceSet): CollateralPiece[] {
  const folder = new URL(`${set}/`, import.meta.url)
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .map(file => file.slice(0, -'.md'.length))
    .sort()
  return names.map(name => ({
    name,
    sort: name.split('-')[0]!,
    set,
    // Some checkouts turn line ends round; places are counted with the short ones.
    text: readFileSync(new URL(`${name}.md`, folder), 'utf8').replaceAll('\r\n', '\n'),
    labels: readFileSync(new URL(`${name}.labels.jsonl`, folder), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as CollateralLabel),
  }))
}
