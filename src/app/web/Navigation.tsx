import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import type { Place } from '../paths.ts'
import { MAIN_PAGES, mainPageAt } from './main-pages.ts'
import classes from './Navigation.module.css'

/** The main pages in a row of their own, where there is room for one. */
export const NavigationRow = ({ place }: { place: Place }) => (
  <nav aria-label="Main" className={classes.row}>
    <MainLinks place={place} />
  </nav>
)

type NavigationMenuProps = {
  place: Place
  /** What else is to be had where there is no room for it in the bar. */
  children: ReactNode
}

/** The main pages behind a button that names the one shown, where there is no room for a row. */
export function NavigationMenu({ place, children }: NavigationMenuProps) {
  const pathname = useLocation({ select: location => location.pathname })
  // Whatever leads elsewhere also closes it: a page, or another workspace.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === pathname
  const close = () => setOpenAt(null)
  const current = mainPageAt(pathname)
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={current ? `${current.name}: all pages` : 'All pages'}
        onClick={() => setOpenAt(pathname)}
      >
        <Icon name="menu" size={18} />
        <span className={classes.name}>{current?.name ?? 'Pages'}</span>
      </button>
      <SidePanel title="Pages" isOpen={isOpen} onClose={close} from="left" size="min(320px, 88vw)">
        <nav aria-label="Main" className={classes.menu}>
          <MainLinks place={place} onFollow={close} />
        </nav>
        <div className={classes.more}>{children}</div>
      </SidePanel>
    </>
  )
}

function MainLinks({ place, onFollow }: { place: Place; onFollow?: () => void }) {
  const current = useLocation({ select: location => mainPageAt(location.pathname) })
  return MAIN_PAGES.map(page => (
    <Link
      key={page.name}
      href={page.href(place)}
      aria-current={page === current ? 'page' : undefined}
      data-autofocus={page === current || undefined}
      data-apart={page.isApart}
      {...(onFollow && { onClick: onFollow })}
    >
      {page.name}
    </Link>
  ))
}
