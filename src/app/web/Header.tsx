import { useNavigate } from '@tanstack/react-router'
import { RunningImport } from '../../correspondence/web/RunningImport.tsx'
import { NoticesBell } from '../../notices/web/NoticesBell.tsx'
import { useIdentity } from '../../sessions/web/session.api.ts'
import { Link } from '../../ui/Link.tsx'
import { WorkspaceSwitcher } from '../../workspaces/web/WorkspaceSwitcher.tsx'
import { type Place, paths } from '../paths.ts'
import { AddMenu } from './AddMenu.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import classes from './Header.module.css'
import { NavigationMenu, NavigationRow } from './Navigation.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { SearchButton } from './palette/SearchButton.tsx'
import { Wordmark } from './Wordmark.tsx'

export function Header({ place, onSearch }: { place: Place; onSearch: () => void }) {
  const navigate = useNavigate()
  const identity = useIdentity()
  const switcher = (
    <WorkspaceSwitcher
      workspace={place.workspace}
      onFound={identity?.ownsInstallation ? () => navigate({ href: paths.newWorkspace }) : undefined}
    />
  )
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        {place.workspace && <NavigationMenu place={place}>{switcher}</NavigationMenu>}
        <div className={classes.place} data-within={place.workspace ? true : undefined}>
          <Link href={place.workspace ? paths.relationships(place) : paths.home} className={classes.wordmark}>
            <Wordmark isBrief />
          </Link>
          {switcher}
        </div>
        <div className={classes.tools}>
          <SearchButton onClick={onSearch} />
          {place.workspace && <RunningImport place={place} />}
          {place.workspace && <AsOfControl place={place} />}
          {place.workspace && <AddMenu place={place} />}
          {place.workspace && <NoticesBell place={place} />}
          {identity && <PersonMenu identity={identity} />}
        </div>
      </div>
      {place.workspace && <NavigationRow place={place} />}
    </header>
  )
}
