import type { Factor, Observer, Side } from '../../evidence/evidence.ts'
import { daysBetween, formatDate, formatScore, NOT_KNOWN_YET } from '../../ui/format.ts'
import type { FactorTrust, SideTrust, Trust } from './trust.api.ts'

export const SIDE_WORDS = {
  theirs: { name: 'They', trust: 'How far we can trust them', whose: 'their' },
  ours: { name: 'We', trust: 'How far they can trust us', whose: 'our' },
} as const satisfies Record<Side, unknown>

export const FACTOR_WORDS = {
  credibility: { name: 'Credibility', asks: 'Does what is said hold?' },
  reliability: { name: 'Reliability', asks: 'Is what was agreed done?' },
  intimacy: { name: 'Intimacy', asks: 'Is it safe to confide?' },
  'self-orientation': { name: 'Self-orientation', asks: 'Whose good is it about? Less is better.' },
} as const satisfies Record<Factor, unknown>

/** Whose word a piece of evidence is. */
export const OBSERVER_WORDS = {
  client: 'their own word',
  document: 'shown by a document',
  system: 'seen by Goodfaith',
  member: 'our own word',
} as const satisfies Record<Observer, string>

/** The shortest half-life: of what was told by then, less than half is left of some factor. */
export const NO_NEWS_AFTER_DAYS = 180

/** Since when there was no news, where that is long ago. Fading for want of news is not the same as losing trust. */
export const noNewsSince = (lastOn: string | null, asOf: string): string | null =>
  lastOn && daysBetween(lastOn, asOf) > NO_NEWS_AFTER_DAYS ? lastOn : null

/** A factor on its scale of 1 to 10. */
export const formatFactor = (value: number): string => value.toFixed(1)

/** Points of a hundred with their sign: `+1.9`, `−2.1`; what rounds to nothing has none. */
export const formatPoints = (share: number): string => formatSteps(share * 100)

/** Points of a factor's scale of 1 to 10 with their sign: `+0.4`. */
export function formatSteps(by: number): string {
  const steps = Math.abs(by).toFixed(1)
  if (Number(steps) === 0) return steps
  return `${by > 0 ? '+' : '−'}${steps}`
}

export const isKnown = (
  side: SideTrust,
): side is SideTrust & { score: number; low: number; high: number; quotient: number } => side.score !== null

/** The score of one side in a sentence, for those who do not see the drawing. */
export function describeScore(name: Side, side: SideTrust): string {
  const { trust } = SIDE_WORDS[name]
  if (!isKnown(side)) return `${trust}: ${NOT_KNOWN_YET}`
  return `${trust}: ${formatScore(side.score)} of 100, between ${formatScore(side.low)} and ${formatScore(side.high)} (90 %)`
}

export function describeFactor(name: Side, factor: FactorTrust): string {
  const title = `${FACTOR_WORDS[factor.factor].name}, ${SIDE_WORDS[name].whose} side`
  if (!factor.isKnown) return `${title}: ${NOT_KNOWN_YET}`
  const [value, low, high] = [factor.value, factor.low, factor.high].map(formatFactor)
  return `${title}: ${value} of 10, between ${low} and ${high} (90 %)`
}

/** Both courses in a sentence. */
export function describeCourse({ ours, theirs }: Trust): string {
  return `Course of trust. ${[courseOfSide('We', ours), courseOfSide('They', theirs)].join(' ')}`
}

function courseOfSide(name: string, { course }: SideTrust): string {
  const [first, last] = [course[0], course.at(-1)]
  if (!first || !last) return `${name}: ${NOT_KNOWN_YET}.`
  return `${name}: ${formatScore(first.score)} on ${formatDate(first.day)}, ${formatScore(last.score)} on ${formatDate(last.day)}.`
}
