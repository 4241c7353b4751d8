import { useLocation, useNavigate } from '@tanstack/react-router'
import { RunningImport } from '../../correspondence/web/RunningImport.tsx'
import { NoticesBell } from '../../notices/web/NoticesBell.tsx'
import { useIdentity } from '../../sessions/web/session.api.ts'
import { Link } from '../../ui/Link.tsx'
import { WorkspaceSwitcher } from '../../workspaces/web/WorkspaceSwitcher.tsx'
import { type Place, paths } from '../paths.ts'
import { AddMenu } from './AddMenu.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import classes from './Header.module.css'
import { PersonMenu } from './PersonMenu.tsx'
import { SearchButton } from './palette/SearchButton.tsx'
import { Wordmark } from './Wordmark.tsx'

export function Header({ place, onSearch }: { place: Place; onSearch: () => void }) {
  const navigate = useNavigate()
  const identity = useIdentity()
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link href={place.workspace ? paths.relationships(place) : paths.home} className={classes.wordmark}>
          <Wordmark isBrief />
        </Link>
        <WorkspaceSwitcher
          workspace={place.workspace}
          onFound={identity?.ownsInstallation ? () => navigate({ href: paths.newWorkspace }) : undefined}
        />
        {place.workspace && <Navigation place={place} />}
        <div className={classes.tools}>
          <SearchButton onClick={onSearch} />
          {place.workspace && <RunningImport place={place} />}
          {place.workspace && <AsOfControl place={place} />}
          {place.workspace && <AddMenu place={place} />}
          {place.workspace && <NoticesBell place={place} />}
          {identity && <PersonMenu identity={identity} />}
        </div>
      </div>
    </header>
  )
}

function Navigation({ place }: { place: Place }) {
  const pathname = useLocation({ select: location => location.pathname })
  const entries = [
    { name: 'Relationships', href: paths.relationships(place), covers: ['relationships', 'people'] },
    { name: 'Organisations', href: paths.organisations(place), covers: ['organisations'] },
    { name: 'Tasks', href: paths.tasks(place), covers: ['tasks'] },
    { name: 'Import', href: paths.import(place), covers: ['import', 'imports'] },
    { name: 'Evaluation', href: paths.evaluation(place), covers: ['evaluation'] },
  ]
  const section = pathname.split('/')[2] ?? ''
  return (
    <nav aria-label="Main" className={classes.navigation}>
      {entries.map(({ name, href, covers }) => (
        <Link key={name} href={href} aria-current={covers.includes(section) ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
