import type { About } from '../../../people/about.ts'
import { Principles } from '../../../trust/web/principles/Principles.tsx'
import { Pulses } from '../../../trust/web/pulse/Pulses.tsx'
import { Reputation } from '../../../trust/web/reputation/Reputation.tsx'
import type { Place } from '../../paths.ts'
import classes from './AboutRecord.module.css'

type AboutTrustProps = { place: Place; about: About; member?: string | undefined }

/** What stands beside the measure of trust: by what principles, what they say themselves, what colleagues learned. */
export function AboutTrust({ place, about: { kind, id }, member }: AboutTrustProps) {
  const whom = kind === 'person' ? { person: id } : { organisation: id }
  return (
    <>
      <div className={classes.whole}>
        <Principles place={place} of={'person' in whom ? { ...whom, ...(member && { member }) } : whom} />
      </div>
      <div className={classes.columns}>
        <Pulses workspace={place.workspace} of={whom} />
        <Reputation place={place} about={{ kind, id }} />
      </div>
    </>
  )
}
