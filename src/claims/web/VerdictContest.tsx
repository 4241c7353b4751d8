import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { ObjectionForm } from '../../trust/web/drawer/ObjectionForm.tsx'
import { openKey } from '../../trust/web/opened.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Link } from '../../ui/Link.tsx'
import classes from './Claims.module.css'
import type { Verdict } from './claims.api.ts'

/** Says that a verdict is wrong, from where it stands; and the way to how it counts. */
export function VerdictContest({ place, verdict }: { place: Place; verdict: Verdict }) {
  const [isOpen, setOpen] = useState(false)
  const { id, evidenceId, isConfirmed, person, side, abilities } = verdict
  const opener = `contest verdict ${id}`
  const what = isConfirmed ? 'found true' : 'found false'
  if (!evidenceId) return null
  if (isOpen)
    return (
      <ObjectionForm
        workspace={place.workspace}
        evidenceId={evidenceId}
        opener={opener}
        objection="contest"
        onDone={() => setOpen(false)}
      />
    )
  return (
    <div className={classes.does}>
      <AbleButton
        data-opens={opener}
        ability={abilities.contest}
        variant="default"
        size="compact-xs"
        aria-label={`Contest: ${what}, ${person.name}`}
        onClick={() => setOpen(true)}
      >
        Contest
      </AbleButton>
      <Link
        className={classes.counts}
        href={paths.person(place, person.id, { open: openKey({ side, factor: 'credibility' }) })}
      >
        How it counts
      </Link>
    </div>
  )
}
