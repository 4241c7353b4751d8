import { Outlet, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CommitmentPanel } from '../../commitments/web/CommitmentPanel.tsx'
import { PromisedHere } from '../../commitments/web/PromisedHere.tsx'
import { SettledHere } from '../../commitments/web/SettledHere.tsx'
import { FoundHere } from '../../commitments/web/suggestions/FoundHere.tsx'
import { MessageDrawer } from '../../correspondence/web/MessageDrawer.tsx'
import { useIdentity } from '../../sessions/web/session.api.ts'
import { ApproachPanel } from '../../touches/web/ApproachPanel.tsx'
import { AsOfNote } from './AsOfNote.tsx'
import { FactPanel } from './FactPanel.tsx'
import { Gate } from './Gate.tsx'
import { Header } from './Header.tsx'
import { KeysDialog } from './keys/KeysDialog.tsx'
import { useKeys } from './keys/use-keys.ts'
import { Palette } from './palette/Palette.tsx'
import { useRecentNoted } from './palette/recent.ts'
import { RecordButton } from './RecordButton.tsx'
import { RecordPanel } from './RecordPanel.tsx'
import classes from './Shell.module.css'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { usePlace } from './use-place.ts'

/** What surrounds every page of those who are signed in. */
export function Shell() {
  return (
    <Gate>
      <Inside />
    </Gate>
  )
}

function Inside() {
  const place = usePlace()
  const main = useFocusOnArrival()
  const navigate = useNavigate()
  const identity = useIdentity()
  const [dialog, setDialog] = useState<'palette' | 'keys' | null>(null)
  const close = () => setDialog(null)
  useKeys({ place, go: href => navigate({ href }), open: setDialog })
  useRecentNoted(`${identity?.email} ${place.workspace}`)
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <Header place={place} onSearch={() => setDialog('palette')} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {place.workspace && <AsOfNote place={place} />}
        <Outlet />
      </main>
      {place.workspace && <FactPanel place={place} />}
      {place.workspace && (
        <MessageDrawer
          place={place}
          actions={
            <>
              <RecordButton size="compact-sm" />
              <PromisedHere />
              <SettledHere place={place} />
              <FoundHere place={place} />
            </>
          }
        />
      )}
      {place.workspace && <CommitmentPanel workspace={place.workspace} />}
      {place.workspace && <ApproachPanel place={place} />}
      {place.workspace && <RecordPanel place={place} />}
      <Palette
        place={place}
        isOpen={dialog === 'palette'}
        onClose={close}
        showKeys={() => setDialog('keys')}
      />
      <KeysDialog isOpen={dialog === 'keys'} onClose={close} />
    </>
  )
}
