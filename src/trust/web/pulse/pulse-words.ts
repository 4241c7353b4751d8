import { NOT_KNOWN_YET } from '../../../ui/format.ts'
import { formatFactor } from '../trust-words.ts'
import type { ComparedFactor } from './pulses.api.ts'

/** What they say beside what we make of it: “They say 4, we make it 7.2: 3.2 lower, outside our interval”. */
export function compareInWords({ answer, estimate, low, high, difference }: ComparedFactor): string {
  if (answer === null) return 'Not answered'
  if (estimate === null) return `They say ${answer}; what we make of it is ${NOT_KNOWN_YET}`
  const both = `They say ${answer}, we make it ${formatFactor(estimate)}`
  const apart = formatFactor(Math.abs(difference!))
  if (apart === '0.0') return `${both}: the same`
  const isOutside = answer < low! || answer > high!
  return `${both}: ${apart} ${difference! < 0 ? 'lower' : 'higher'}${isOutside ? ', outside our interval' : ''}`
}

export const isApart = ({ answer, low, high }: ComparedFactor): boolean =>
  answer !== null && low !== null && high !== null && (answer < low || answer > high)
