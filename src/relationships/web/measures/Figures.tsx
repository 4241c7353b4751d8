import { formatDays, formatDistance } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import type { Measured } from '../words.ts'
import { EVIDENCE, type EvidenceKey } from './evidence.ts'
import classes from './Figures.module.css'

const NAMES = {
  strength: 'Strength',
  chance90: 'Contact in 90 days',
  expected90: 'Days of contact expected',
  rhythm: 'Usually between contacts',
  nextDue: 'Next due',
} as const satisfies Partial<Record<EvidenceKey, string>>

/** The measures of a relationship; each opens to its evidence. */
export function Figures({ measured }: { measured: Measured }) {
  const { search, pathname } = useSearch()
  return (
    <section aria-label="Measures" className={classes.figures}>
      {(Object.keys(NAMES) as (keyof typeof NAMES)[]).map(open => (
        <Link
          key={open}
          inPlace
          href={pathname + formatSearch({ ...search, open })}
          className={classes.figure}
          data-overdue={open === 'nextDue' && (measured.overdueDays ?? 0) > 0}
        >
          <span className={classes.name}>{NAMES[open]}</span>
          <span className={`${classes.value} tabular`}>{EVIDENCE[open].value(measured)}</span>
          <span className={classes.note}>{noteOn(open, measured)}</span>
        </Link>
      ))}
    </section>
  )
}

function noteOn(open: keyof typeof NAMES, { isMutual, nextDueAt, overdueDays, asOf, contactDays }: Measured) {
  if (open === 'strength') return isMutual ? 'both sides write' : 'only one side writes'
  if (open === 'expected90') return 'within 90 days'
  if (open === 'rhythm') return `over ${contactDays} days with contact`
  if (open === 'nextDue' && overdueDays) return `${formatDays(overdueDays)} overdue`
  if (open === 'nextDue' && nextDueAt) return formatDistance(nextDueAt, asOf)
  return ''
}
