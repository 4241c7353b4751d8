/** What pdf.js says of a run of text: where it stands, and how large. */
export type TextItem = {
  str: string
  dir: string
  width: number
  transform: number[]
  fontName: string
}

/** A run of text on a page as it is seen, in points; `y` is its baseline, counted from the top. */
export type Piece = {
  text: string
  x: number
  right: number
  y: number
  size: number
  font: string
  isRightToLeft: boolean
}

/** Pieces that stand on one baseline; of all sizes and fonts that of most of its letters. */
export type Line = { pieces: Piece[]; y: number; size: number }

/** `view` turns the page as it is seen: a page may be stored lying on its side. */
export function pieceOf(item: TextItem, view: number[]): Piece | undefined {
  const text = item.str.replace(/[\0\s]+/g, ' ')
  if (text.trim() === '') return undefined
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(view, item.transform)
  const size = Math.hypot(c, d)
  const isUpright = Math.abs(b) <= Math.abs(a)
  if (![x, y, size, item.width].every(Number.isFinite) || size === 0) return undefined
  // What stands on its side, such as a watermark or the name of an axis, is read as if it stood alone.
  const right = isUpright ? x + Math.abs(item.width) : x + size
  return { text, x, right, y, size, font: item.fontName, isRightToLeft: item.dir === 'rtl' }
}

function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[], m: number[]): number[] {
  const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = m
  return [
    a * ma + c * mb,
    b * ma + d * mb,
    a * mc + c * md,
    b * mc + d * md,
    a * me + c * mf + e,
    b * me + d * mf + f,
  ]
}
