import type { WeightingVersion } from '../../../evidence/web/weightings.api.ts'
import { formatDate } from '../../../ui/format.ts'

/** A version of the weights and when it was in force: “version 1, in force from 3 May 2026 to 4 June 2026”. */
export function weighedInWords(
  newestFirst: readonly Pick<WeightingVersion, 'version' | 'publishedAt'>[],
  index: number,
): string {
  const { version, publishedAt } = newestFirst[index]!
  const name = `version ${version}`
  const from = publishedAt && formatDate(publishedAt)
  const next = newestFirst[index - 1]?.publishedAt
  const to = next && formatDate(next)
  if (!from) return to ? `${name}, in force until ${to}` : name
  return to ? `${name}, in force from ${from} to ${to}` : `${name}, in force since ${from}`
}
