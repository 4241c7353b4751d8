import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import type { Measured } from '../words.ts'
import { EVIDENCE, type EvidenceKey } from './evidence.ts'
import { LengthBar, RateBar } from './RateBar.tsx'
import classes from './TwoWay.module.css'

/** Both sides of the street on the same scale, facing each other: theirs to the left, ours to the right. */
export function TwoWay({ measured }: { measured: Measured }) {
  const { sent, received, theirMedianReplyHours: theirs, ourMedianReplyHours: ours } = measured
  const most = Math.max(sent, received, 1)
  const slowest = Math.max(theirs ?? 0, ours ?? 0, 1 / 60)
  return (
    <section aria-labelledby="two-way">
      <h2 id="two-way">Both sides</h2>
      <div className={classes.rows}>
        <div className={classes.sides} aria-hidden="true">
          <span>They</span>
          <span />
          <span>We</span>
        </div>
        <Row
          name="Messages written"
          left={
            <Side
              measured={measured}
              open="received"
              bar={<LengthBar side="theirs" share={received / most} />}
            />
          }
          right={<Side measured={measured} open="sent" bar={<LengthBar side="ours" share={sent / most} />} />}
        />
        <Row
          name="Answered"
          left={
            <Side
              measured={measured}
              open="theirReplyRate"
              bar={<RateBar side="theirs" rate={measured.theirReplyRate} />}
            />
          }
          right={
            <Side
              measured={measured}
              open="ourReplyRate"
              bar={<RateBar side="ours" rate={measured.ourReplyRate} />}
            />
          }
        />
        <Row
          name="Usual time to answer"
          left={
            <Side
              measured={measured}
              open="theirReplyTime"
              bar={<LengthBar side="theirs" share={(theirs ?? 0) / slowest} />}
            />
          }
          right={
            <Side
              measured={measured}
              open="ourReplyTime"
              bar={<LengthBar side="ours" share={(ours ?? 0) / slowest} />}
            />
          }
        />
      </div>
    </section>
  )
}

function Row({ name, left, right }: { name: string; left: ReactNode; right: ReactNode }) {
  return (
    <div className={classes.row}>
      {left}
      <span className={classes.name}>{name}</span>
      {right}
    </div>
  )
}

/** One side's value: the number outermost, its bar towards the middle; pressing it opens the evidence. */
function Side({ measured, open, bar }: { measured: Measured; open: EvidenceKey & SideKey; bar: ReactNode }) {
  const { search, pathname } = useSearch()
  const { title, value, side } = EVIDENCE[open]
  const said = value(measured).replace(/ messages?$/, '')
  return (
    <Link
      inPlace
      href={pathname + formatSearch({ ...search, open })}
      className={classes.side}
      data-side={side}
    >
      <VisuallyHidden>{title}</VisuallyHidden>
      <span className={`${classes.value} tabular`}>{said}</span>
      {bar}
    </Link>
  )
}

type SideKey = {
  [Key in EvidenceKey]: (typeof EVIDENCE)[Key] extends { side: string } ? Key : never
}[EvidenceKey]
