import type { ReactNode } from 'react'
import type { Place } from '../../../app/paths.ts'
import type { EncountersOf } from '../relationships.api.ts'
import { VerdictLine } from '../VerdictLine.tsx'
import { Wave } from '../wave/Wave.tsx'
import type { Range } from '../wave/zoom.ts'
import type { Measured } from '../words.ts'
import { Encounters } from './Encounters.tsx'
import { EvidenceDrawer } from './EvidenceDrawer.tsx'
import { Figures } from './Figures.tsx'
import { Headline } from './Headline.tsx'
import classes from './MeasuredHistory.module.css'
import { TwoWay } from './TwoWay.tsx'

type MeasuredHistoryProps = {
  place: Place
  measured: Measured
  of: EncountersOf
  ties: ReactNode
  /** Below the wave, on its time. */
  below?: (range: Range) => ReactNode
  /** What is measured of it besides, after the measures. */
  besides?: ReactNode
  warning?: ReactNode
  /** What we say of it ourselves, between the measures and the messages. */
  records?: ReactNode
  /** Who may read the messages, and the choice of it. */
  sharing?: ReactNode
}

const ALL_ENCOUNTERS = [
  { about: 'all', name: 'All' },
  { about: 'sent', name: 'From us' },
  { about: 'received', name: 'From them' },
] as const

/** One history, measured and opened up: the body of a person's and of an organisation's page. */
export function MeasuredHistory({
  place,
  measured,
  of,
  ties,
  below,
  besides,
  warning,
  records,
  sharing,
}: MeasuredHistoryProps) {
  return (
    <>
      <Headline measured={measured} />
      {warning}
      <div className={classes.wave}>
        <Wave wave={measured.wave} changes={measured.changes} marks={measured.marks} below={below} />
      </div>
      <Figures measured={measured} />
      <div className={classes.verdict}>
        <VerdictLine place={place} verdict={measured.verdict} />
      </div>
      {besides}
      <div className={classes.columns}>
        <TwoWay measured={measured} />
        {ties}
      </div>
      {records}
      <section className={classes.encounters} aria-labelledby="encounters">
        <h2 id="encounters">Encounters</h2>
        {sharing}
        <Encounters place={place} of={of} choices={ALL_ENCOUNTERS} label="Encounters" />
      </section>
      <EvidenceDrawer place={place} measured={measured} of={of} />
    </>
  )
}
