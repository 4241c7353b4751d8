import { Link } from './Link.tsx'
import classes from './PageTabs.module.css'

type PageTabsProps = {
  label: string
  tabs: readonly { name: string; href: string; isCurrent: boolean }[]
}

/** Pages that belong together, above each of them. */
export const PageTabs = ({ label, tabs }: PageTabsProps) => (
  <nav aria-label={label} className={classes.tabs}>
    {tabs.map(({ name, href, isCurrent }) => (
      <Link key={name} className={classes.tab} href={href} aria-current={isCurrent ? 'page' : undefined}>
        {name}
      </Link>
    ))}
  </nav>
)
