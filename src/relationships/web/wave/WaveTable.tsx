import { Table } from '@mantine/core'
import { formatMonth } from '../../../ui/format.ts'
import type { WavePoint } from '../words.ts'
import classes from './Wave.module.css'
import { type Mark, perWeek, sayMark, waveByMonth } from './wave-words.ts'

type WaveTableProps = { wave: readonly WavePoint[]; marks: readonly Mark[] }

export function WaveTable({ wave, marks }: WaveTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.table} tabIndex={0} aria-label="The wave as a table">
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Month</Table.Th>
            <Table.Th>From us, messages a week</Table.Th>
            <Table.Th>From them, messages a week</Table.Th>
            {marks.length > 0 && <Table.Th>Commitments</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="tabular">
          {waveByMonth(wave).map(({ month, ours, theirs }) => (
            <Table.Tr key={month}>
              <Table.Td>{formatMonth(month)}</Table.Td>
              <Table.Td>{perWeek(ours)}</Table.Td>
              <Table.Td>{perWeek(theirs)}</Table.Td>
              {marks.length > 0 && (
                <Table.Td>
                  {marks
                    .filter(({ day }) => day.startsWith(month))
                    .map(sayMark)
                    .join('; ')}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
