import { PRIOR_WEIGHT } from './equation.ts'

/**
 * What somebody holds of another, as subjective logic writes it (Jøsang 2016): belief, disbelief and uncertainty, which
 * add up to 1.
 */
export type Opinion = { belief: number; disbelief: number; uncertainty: number }

/** The opinion that so much good and bad evidence makes. */
export function opinionOf(good: number, bad: number): Opinion {
  const total = PRIOR_WEIGHT + good + bad
  return { belief: good / total, disbelief: bad / total, uncertainty: PRIOR_WEIGHT / total }
}

/** What to expect: what is uncertain is shared out by the base rate. */
export const expectationOf = ({ belief, uncertainty }: Opinion, baseRate = 0.5): number =>
  belief + baseRate * uncertainty

/** What one holds of a thing by the word of another: as far as they are believed, and uncertain beyond. */
export const discount = (ofThem: Opinion, theirs: Opinion): Opinion => ({
  belief: ofThem.belief * theirs.belief,
  disbelief: ofThem.belief * theirs.disbelief,
  uncertainty: 1 - ofThem.belief * (theirs.belief + theirs.disbelief),
})

/** Two opinions from evidence of their own, put together (cumulative fusion); at most one of them may be certain. */
export function fuse(one: Opinion, other: Opinion): Opinion {
  const [u, v] = [one.uncertainty, other.uncertainty]
  const whole = u + v - u * v
  return {
    belief: (one.belief * v + other.belief * u) / whole,
    disbelief: (one.disbelief * v + other.disbelief * u) / whole,
    uncertainty: (u * v) / whole,
  }
}
