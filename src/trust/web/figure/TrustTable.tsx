import { Table } from '@mantine/core'
import { FACTORS, type Side } from '../../../evidence/evidence.ts'
import { counted, formatDate, formatMonth, formatScore, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { openKey } from '../opened.ts'
import type { SideTrust, Trust } from '../trust.api.ts'
import { FACTOR_WORDS, formatFactor, isKnown, SIDE_WORDS } from '../trust-words.ts'
import classes from './TrustTable.module.css'

type Cell = { value: string; between: string; stands: string }

/** The same as the drawings, for who would rather read it: where both sides stand, and how they came there. */
export function TrustTable({ trust }: { trust: Trust }) {
  const { search, pathname } = useSearch()
  const cell = (side: Side, factor: (typeof FACTORS)[number] | undefined) => {
    const { value, between, stands } = cellOf(trust[side], factor)
    return (
      <Table.Td>
        <Link inPlace href={pathname + formatSearch({ ...search, open: openKey({ side, factor }) })}>
          {value}
        </Link>{' '}
        <span className="muted">{between}</span>
        <div className={classes.stands}>{stands}</div>
      </Table.Td>
    )
  }
  return (
    <div className={classes.scrolled}>
      <Table className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="col">{SIDE_WORDS.theirs.trust}</Table.Th>
            <Table.Th scope="col">{SIDE_WORDS.ours.trust}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[undefined, ...FACTORS].map(factor => (
            <Table.Tr key={factor ?? 'score'}>
              <Table.Th scope="row">{factor ? FACTOR_WORDS[factor].name : 'Trust'}</Table.Th>
              {cell('theirs', factor)}
              {cell('ours', factor)}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <CourseByMonth trust={trust} />
    </div>
  )
}

function CourseByMonth({ trust: { theirs, ours } }: { trust: Trust }) {
  const months = lastOfMonths([...theirs.course, ...ours.course].map(({ day }) => day))
  if (months.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.course} tabIndex={0} aria-label="The course of trust as a table">
      <Table className="tabular" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>By the end of</Table.Th>
            <Table.Th>{SIDE_WORDS.theirs.trust}</Table.Th>
            <Table.Th>{SIDE_WORDS.ours.trust}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map(day => (
            <Table.Tr key={day}>
              <Table.Td>{formatMonth(day)}</Table.Td>
              <Table.Td>{scoreBy(theirs, day)}</Table.Td>
              <Table.Td>{scoreBy(ours, day)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

/** The last of the days within each month, newest first. */
function lastOfMonths(days: readonly string[]): string[] {
  const last = new Map<string, string>()
  for (const day of [...days].sort()) last.set(day.slice(0, 7), day)
  return [...last.values()].reverse()
}

function scoreBy({ course }: SideTrust, by: string): string {
  const point = course.findLast(({ day }) => day <= by)
  if (!point) return NOT_KNOWN_YET
  return `${formatScore(point.score)} (${formatScore(point.low)} to ${formatScore(point.high)})`
}

function cellOf(side: SideTrust, name: (typeof FACTORS)[number] | undefined): Cell {
  if (name === undefined) {
    if (!isKnown(side)) return NOTHING
    const between = `${formatScore(side.low)} to ${formatScore(side.high)}`
    return { value: `${formatScore(side.score)} of 100`, between, stands: standsOn(side) }
  }
  const factor = side.factors.find(({ factor }) => factor === name)!
  if (!factor.isKnown) return NOTHING
  const between = `${formatFactor(factor.low)} to ${formatFactor(factor.high)}`
  return { value: `${formatFactor(factor.value)} of 10`, between, stands: standsOn(factor) }
}

const NOTHING: Cell = { value: NOT_KNOWN_YET, between: '', stands: '' }

const standsOn = ({ evidence, lastOn }: { evidence: number; lastOn: string | null }) =>
  `${counted(evidence, 'piece')} of evidence${lastOn ? `, the last of ${formatDate(lastOn)}` : ''}`
