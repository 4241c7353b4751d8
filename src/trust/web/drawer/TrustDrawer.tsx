import { useEffect, useRef } from 'react'
import type { Place } from '../../../app/paths.ts'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { type Opened, openedOf } from '../opened.ts'
import type { Trust, TrustOf } from '../trust.api.ts'
import { SIDE_WORDS } from '../trust-words.ts'
import { WeightingChoice } from '../weighting/WeightingChoice.tsx'
import { AboutFactor } from './AboutFactor.tsx'
import { AboutScore } from './AboutScore.tsx'
import { AheadOfFactor, AheadOfScore } from './Ahead.tsx'
import classes from './Drawer.module.css'
import { EvidenceList } from './EvidenceList.tsx'

type TrustDrawerProps = { place: Place; of: TrustOf; trust: Trust }

/** The score or factor that the address names, opened: how it comes about, what would change it, and the evidence. */
export function TrustDrawer({ place, of, trust }: TrustDrawerProps) {
  const { search, change } = useSearch()
  const opened = openedOf(search.open)
  return (
    <SidePanel
      title={opened ? SIDE_WORDS[opened.side].trust : ''}
      isOpen={opened !== undefined}
      onClose={() => change({ open: undefined })}
    >
      {opened && <OpenTrust key={search.open} place={place} of={of} trust={trust} opened={opened} />}
    </SidePanel>
  )
}

function OpenTrust({ place, of, trust, opened }: TrustDrawerProps & { opened: Opened }) {
  const { side: name, factor: wanted } = opened
  const side = trust[name]
  const factor = side.factors.find(({ factor }) => factor === wanted)
  const box = useRef<HTMLDivElement>(null)
  // Opened from within: the link that was pressed is gone, and the keyboard must not be left outside.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={box} tabIndex={-1} className={classes.opened} data-side={name}>
      <WeightingChoice place={place} trust={trust} />
      {factor ? (
        <AboutFactor name={name} factor={factor} side={side} asOf={trust.asOf} />
      ) : (
        <AboutScore name={name} side={side} />
      )}
      {factor ? <AheadOfFactor factor={factor} /> : <AheadOfScore ahead={side.ahead} />}
      <EvidenceList place={place} of={of} opened={opened} />
    </div>
  )
}
