import { Button, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatDate } from '../../ui/format.ts'
import { useSearch } from '../../ui/use-search.ts'
import { TrustCourse } from './course/TrustCourse.tsx'
import { TrustDrawer } from './drawer/TrustDrawer.tsx'
import { TrustFigure } from './figure/TrustFigure.tsx'
import { TrustSkeleton } from './figure/TrustSkeleton.tsx'
import { TrustTable } from './figure/TrustTable.tsx'
import classes from './TrustPanel.module.css'
import { type TrustOf, useKnown, useTrust } from './trust.api.ts'
import { WeightingChoice } from './weighting/WeightingChoice.tsx'

type TrustPanelProps = {
  place: Place
  of: TrustOf
  /** Where there is no wave that the course could stand under, it stands here. */
  hasOwnCourse?: boolean
  actions?: ReactNode
}

/** Trust of both sides: the figure or the same as a table, and the evidence behind each number one press away. */
export function TrustPanel({ place, of, hasOwnCourse = false, actions }: TrustPanelProps) {
  const [isTable, setTable] = useState(false)
  const { data: trust, error, refetch, isPlaceholderData } = useTrust(place, of)
  return (
    <section className={classes.panel} aria-labelledby="trust">
      <div className={classes.head}>
        <h2 id="trust">Trust, both ways</h2>
        {place.at && <KnownControl place={place} at={place.at} />}
        <div className={classes.tools}>
          {actions}
          {trust && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() => setTable(!isTable)}
              aria-label={`Trust ${isTable ? 'as a drawing' : 'as a table'}`}
            >
              {isTable ? 'As a drawing' : 'As a table'}
            </Button>
          )}
        </div>
      </div>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !trust ? (
        <TrustSkeleton />
      ) : (
        <div className={classes.body} data-is-on-its-way={isPlaceholderData}>
          <WeightingChoice place={place} trust={trust} />
          {isTable ? <TrustTable trust={trust} /> : <TrustFigure trust={trust} />}
          {hasOwnCourse && <TrustCourse place={place} of={of} />}
        </div>
      )}
      {trust && <TrustDrawer place={place} of={of} trust={trust} />}
    </section>
  )
}

/** A past day can be seen with what has become known since, or as it was seen then. */
function KnownControl({ place, at }: { place: Place; at: string }) {
  const { change } = useSearch()
  return (
    <SegmentedControl
      aria-label={`Trust on ${formatDate(at)}`}
      size="xs"
      value={useKnown(place)}
      onChange={known => change({ known: known === 'then' ? known : undefined }, { step: false })}
      data={[
        { value: 'now', label: 'As we know it now' },
        { value: 'then', label: 'As we knew it then' },
      ]}
    />
  )
}
