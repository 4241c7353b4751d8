import type { ReactNode } from 'react'
import { Link } from '../../ui/Link.tsx'
import { paths } from '../paths.ts'
import header from './Header.module.css'
import classes from './Shell.module.css'
import { ThemeToggle } from './ThemeToggle.tsx'
import { Wordmark } from './Wordmark.tsx'

/** What surrounds the pages of those who are not in. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <>
      <header className={header.header}>
        <div className={header.bar}>
          <Link href={paths.home} className={header.wordmark}>
            <Wordmark />
          </Link>
          <div className={header.tools}>
            <ThemeToggle />
          </div>
        </div>
      </header>
      <main id="main" className={classes.main}>
        {children}
      </main>
    </>
  )
}
