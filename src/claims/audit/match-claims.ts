import { plainly } from '../../platform/language/plainly.ts'
import type { ClaimFields } from '../claim.ts'
import type { ClaimState } from '../claim-state.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { stemsIn } from './stems.ts'

/** A claim of the register, as far as it is needed to know it again. */
export type RegisteredClaim = Pick<ClaimFields, 'text' | 'value' | 'unit'> & { id: string; state: ClaimState }

/** A claim of the register that says the same, and by what it was known; or the same with another figure. */
export type ClaimMatch = {
  id: string
  state: ClaimState
  /** 0 to 1: the share of telling words that both have, and what figures they agree on. */
  score: number
  sharedWords: string[]
  sharedNumbers: string[]
  contradiction?: { here: string; register: string }
}

/** Sharing fewer of their telling words than this, two claims speak of different things. */
const SAME_MATTER = 0.5
/** How much of what words leave open an agreeing figure makes good. */
const OF_AGREEMENT = 0.5
/** States in which the register says that it is so. */
const CARRYING: readonly ClaimState[] = ['evidenced', 'confirmed']

export const isProvedBy = ({ state, contradiction }: ClaimMatch): boolean =>
  CARRYING.includes(state) && contradiction === undefined

/** Reads a register once and finds in it what a text says. */
export function claimMatcher(register: readonly RegisteredClaim[]): (text: string) => ClaimMatch | null {
  const known = register.map(claim => ({ claim, said: readClaim(textOf(claim)) }))
  const byStem = new Map<string, typeof known>()
  for (const entry of known)
    for (const stem of entry.said.stems.keys()) {
      const having = byStem.get(stem)
      if (having) having.push(entry)
      else byStem.set(stem, [entry])
    }
  return text => {
    const said = readClaim(text)
    const candidates = new Set([...said.stems.keys()].flatMap(stem => byStem.get(stem) ?? []))
    const found = [...candidates]
      .flatMap(({ claim, said: registered }) => {
        const match = compare(said, registered)
        return match ? [{ match: { id: claim.id, state: claim.state, ...match }, registered }] : []
      })
      .sort(byFit)
    const best = found[0]
    return best ? (worseOf(found, best, said) ?? best).match : null
  }
}

/** The figure of a registered claim that its text leaves out is read with it. */
const textOf = ({ text, value, unit }: RegisteredClaim): string =>
  value === null || quantitiesIn(text).length > 0 ? text : `${text} ${value} ${unit ?? ''}`

type Comparison = Omit<ClaimMatch, 'id' | 'state'>

type Candidate = { match: ClaimMatch; registered: Said }

/** What agrees goes before what contradicts, then the higher score. */
const byFit = ({ match: a }: Candidate, { match: b }: Candidate): number =>
  Number(a.contradiction !== undefined) - Number(b.contradiction !== undefined) || b.score - a.score

/** So much of what the register says of one thing has to be in a text that says two. */
const WHOLE = 0.8

/** A text that says two things is as good as the worse of them: another that it says nearly whole, and that does not stand. */
function worseOf(found: readonly Candidate[], best: Candidate, { stems: said }: Said): Candidate | undefined {
  if (!isProvedBy(best.match)) return undefined
  return found.find(({ match, registered: { stems } }) => {
    const shared = [...stems.keys()].filter(stem => said.has(stem))
    return (
      !match.contradiction &&
      !CARRYING.includes(match.state) &&
      shared.length >= WHOLE * stems.size &&
      shared.some(stem => !best.registered.stems.has(stem))
    )
  })
}

type Said = {
  text: string
  stems: Map<string, string>
  quantities: Quantity[]
  isDenied: boolean
  direction: number
}

function readClaim(text: string): Said {
  const plain = plainly(text)
  const stems = stemsIn(plain)
  return {
    text: plain,
    stems,
    quantities: quantitiesIn(plain),
    isDenied: /\b(?:not|never|no|nobody|nothing|cannot|without)\b|n't\b/i.test(plain),
    direction: Number(stems.has('increas')) - Number(stems.has('reduc')),
  }
}

function compare(a: Said, b: Said): Comparison | null {
  const shared = [...a.stems.keys()].filter(stem => b.stems.has(stem))
  const size = a.stems.size + b.stems.size
  if (size === 0 || shared.length === 0) return null
  const words = (2 * shared.length) / size
  const agreeing = a.quantities.filter(here =>
    b.quantities.some(there => agrees(here, there, a.text, b.text)),
  )
  const opposed = a.direction * b.direction < 0 || a.isDenied !== b.isDenied
  const clash = opposed ? null : clashOf(a, b)
  const contradicts = opposed || (clash !== null && !agreeing.some(({ unit }) => unit === clash.here.unit))
  const most = Math.max(1, Math.min(a.quantities.length, b.quantities.length))
  const agreement = Math.min(1, agreeing.length / most)
  const score = words + (1 - words) * OF_AGREEMENT * agreement
  const isSame = words >= SAME_MATTER || (score >= 0.6 && words >= 0.3)
  if (!isSame) return null
  return {
    score: Math.round(score * 1000) / 1000,
    sharedWords: shared.map(stem => a.stems.get(stem)!).sort(),
    sharedNumbers: agreeing.map(({ start, end }) => a.text.slice(start, end).trim()),
    ...(contradicts
      ? { contradiction: clash ? toldOf(a, b, clash) : { here: a.text, register: b.text } }
      : {}),
  }
}

type Clash = { here: Quantity; there: Quantity }

/** Figures in one unit of which none agree. Where one of the two has no figure, they may still be the same claim. */
function clashOf(a: Said, b: Said): Clash | null {
  for (const here of a.quantities) {
    const there = b.quantities.find(({ unit }) => unit === here.unit)
    if (there && !b.quantities.some(other => agrees(here, other, a.text, b.text))) return { here, there }
  }
  return null
}

const toldOf = (a: Said, b: Said, { here, there }: Clash) => ({
  here: a.text.slice(here.start, here.end).trim(),
  register: b.text.slice(there.start, there.end).trim(),
})

/** Equal, or one is a bound that the other keeps, as rounding down does: “over 600” of 612. */
function agrees(here: Quantity, there: Quantity, a: string, b: string): boolean {
  if (here.unit !== there.unit) return false
  if (Math.abs(here.value - there.value) <= 1e-9 * Math.max(1, Math.abs(here.value))) return true
  return isBound(here, there, a) || isBound(there, here, b)
}

/** More than a tenth away, a bound is another figure. */
function isBound(bound: Quantity, value: Quantity, text: string): boolean {
  const before = text.slice(Math.max(0, bound.start - 14), bound.start)
  const ratio = value.value / bound.value
  if (/\b(?:over|more than|at least|above|exceeds)\s*$/i.test(before) || /^\+/.test(text.slice(bound.end)))
    return ratio >= 1 && ratio <= 1.1
  return (
    /\b(?:under|less than|at most|below|within|fewer than|up to)\s*$/i.test(before) &&
    ratio <= 1 &&
    ratio >= 0.9
  )
}
