import type { Place } from '../../../app/paths.ts'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import type { EncountersOf } from '../relationships.api.ts'
import type { Measured } from '../words.ts'
import { Encounters } from './Encounters.tsx'
import classes from './EvidenceDrawer.module.css'
import { type Evidence, evidenceOf } from './evidence.ts'
import { RateBar } from './RateBar.tsx'

type EvidenceDrawerProps = { place: Place; measured: Measured; of: EncountersOf }

/** The number that the address names (`?open=`), opened: how it comes about, why, and from which messages. */
export function EvidenceDrawer({ place, measured, of }: EvidenceDrawerProps) {
  const { search, change } = useSearch()
  const evidence = evidenceOf(search.open)
  return (
    <SidePanel
      title="What stands behind this number"
      isOpen={evidence !== undefined}
      onClose={() => change({ open: undefined })}
    >
      {evidence && (
        <OpenEvidence key={search.open} place={place} measured={measured} of={of} evidence={evidence} />
      )}
    </SidePanel>
  )
}

function OpenEvidence({ place, measured, of, evidence }: EvidenceDrawerProps & { evidence: Evidence }) {
  const rate = evidence.rate?.(measured)
  const reasons = evidence.reasons?.(measured) ?? []
  return (
    <div className={classes.evidence}>
      <div>
        <h2 className={classes.title}>{evidence.title}</h2>
        <p className={`${classes.value} tabular`}>{evidence.value(measured)}</p>
      </div>
      {rate && evidence.side && (
        <div className={classes.rate}>
          <span className="muted">0 %</span>
          <RateBar side="ours" tone={evidence.side} rate={rate} />
          <span className="muted">100 %</span>
        </div>
      )}
      <p>{evidence.meaning(measured)}</p>
      {reasons.length > 0 && (
        <section>
          <h3>What weighs most</h3>
          <ol className={classes.reasons}>
            {reasons.map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3 className={classes.messages}>The messages behind it</h3>
        <Encounters
          place={place}
          of={of}
          choices={evidence.messages}
          label="The messages behind this number"
        />
      </section>
    </div>
  )
}
