import { type Place, paths } from '../../../app/paths.ts'
import { Explained } from '../../../ui/Explained.tsx'
import { counted, formatCount, formatDate, formatDistance, formatShare } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { VirtualTable } from '../../../ui/VirtualTable.tsx'
import { SmallWave } from '../wave/SmallWave.tsx'
import type { OrganisationRow as Row } from '../words.ts'
import { FacingTrust } from './FacingTrust.tsx'
import classes from './OrganisationsTable.module.css'
import { Reasons } from './Reasons.tsx'
import { useRowHeight } from './RelationshipsTable.tsx'
import { StateCounts } from './StateCounts.tsx'
import { StrengthBar } from './Strength.tsx'
import { HeadText } from './TableHead.tsx'

type OrganisationsTableProps = {
  place: Place
  rows: readonly Row[]
  total: number
  asOf: string
  onNearEnd: (() => void) | undefined
  label: string
}

const COLUMNS = ['organisation', 'wave', 'strength', 'states', 'trust', 'messages', 'last'] as const

const NAMES: Record<(typeof COLUMNS)[number], string> = {
  organisation: 'Organisation',
  wave: 'Wave, two years',
  strength: 'Strength',
  states: 'States of its ties',
  trust: 'Trust: them | us',
  messages: 'From them / from us',
  last: 'Last contact',
}

export function OrganisationsTable({ place, rows, total, asOf, onNearEnd, label }: OrganisationsTableProps) {
  return (
    <VirtualTable
      label={label}
      rows={rows}
      keyOf={({ id, name }) => id ?? name}
      total={total}
      rowHeight={useRowHeight()}
      gridClass={classes.grid}
      head={COLUMNS.map(column => (
        <th key={column} scope="col" className={classes[column]}>
          <HeadText name={NAMES[column]} />
        </th>
      ))}
      cells={row => <OrganisationCells place={place} row={row} asOf={asOf} />}
      onNearEnd={onNearEnd}
    />
  )
}

function OrganisationCells({ place, row, asOf }: { place: Place; row: Row; asOf: string }) {
  const { id, name, domains, people, strength, strongest } = row
  const evidence = (open: string) =>
    id === null ? paths.relationships(place) : paths.organisation(place, id, { open })
  return (
    <>
      <td className={classes.organisation}>
        {id === null ? (
          <span className={classes.name}>{name}</span>
        ) : (
          <Link href={paths.organisation(place, id)} className={classes.name}>
            {name}
          </Link>
        )}
        <span className={classes.under}>
          {counted(people, 'person', 'people')}
          {domains.length > 0 && ` · ${domains.join(', ')}`}
        </span>
      </td>
      <td className={classes.wave}>
        <SmallWave wave={row.wave} until={asOf} />
      </td>
      <td className={classes.strength}>
        <Explained
          label={`Strength ${formatShare(strength)}: why`}
          explanation={
            <Reasons
              title={`Strength ${formatShare(strength)}, because`}
              reasons={[
                `The strongest tie is ${strongest.member} with ${strongest.name}, at ${formatShare(strongest.strength)}.`,
                `It is the chance that any of ${counted(row.relationships, 'tie')} there brings contact within 90 days.`,
              ]}
              link={<Link href={evidence('strength')}>Open the messages behind it</Link>}
            />
          }
        >
          <StrengthBar strength={strength} />
        </Explained>
      </td>
      <td className={classes.states}>
        <StateCounts place={place} states={row.states} organisation={id} />
      </td>
      <td className={classes.trust}>
        <FacingTrust row={row} href={evidence} />
      </td>
      <td className={`${classes.messages} tabular`}>
        <Link
          className={classes.figure}
          href={evidence('received')}
          aria-label={`${row.received} messages from them`}
        >
          {formatCount(row.received)}
        </Link>
        {' / '}
        <Link className={classes.figure} href={evidence('sent')} aria-label={`${row.sent} messages from us`}>
          {formatCount(row.sent)}
        </Link>
      </td>
      <td className={classes.last}>
        <Link className={classes.figure} href={evidence('messages')} title={formatDate(row.lastAt)}>
          {formatDistance(row.lastAt, asOf)}
        </Link>
      </td>
    </>
  )
}
