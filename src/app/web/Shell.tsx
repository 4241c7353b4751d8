import { Outlet } from '@tanstack/react-router'
import { MessageDrawer } from '../../correspondence/web/MessageDrawer.tsx'
import { AsOfNote } from './AsOfNote.tsx'
import { Gate } from './Gate.tsx'
import { Header } from './Header.tsx'
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
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <Header place={place} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {place.workspace && <AsOfNote place={place} />}
        <Outlet />
      </main>
      {place.workspace && <MessageDrawer place={place} />}
    </>
  )
}
