import { Table } from '@mantine/core'
import { formatMonth } from '../../../ui/format.ts'
import type { WavePoint } from '../words.ts'
import classes from './Wave.module.css'
import { perWeek, waveByMonth } from './wave-words.ts'

export function WaveTable({ wave }: { wave: readonly WavePoint[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.table} tabIndex={0} aria-label="The wave as a table">
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Month</Table.Th>
            <Table.Th>From us, messages a week</Table.Th>
            <Table.Th>From them, messages a week</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="tabular">
          {waveByMonth(wave).map(({ month, ours, theirs }) => (
            <Table.Tr key={month}>
              <Table.Td>{formatMonth(month)}</Table.Td>
              <Table.Td>{perWeek(ours)}</Table.Td>
              <Table.Td>{perWeek(theirs)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
