import { type Place, paths } from '../../app/paths.ts'
import { Link } from '../../ui/Link.tsx'
import classes from './Stories.module.css'

/** What we tell one person, and what we tell everybody. */
export function StoryTabs({ place, current }: { place: Place; current: 'stories' | 'posts' }) {
  return (
    <nav aria-label="Stories and posts" className={classes.tabs}>
      <Link
        className={classes.tab}
        href={paths.stories(place)}
        aria-current={current === 'stories' ? 'page' : undefined}
      >
        Stories
      </Link>
      <Link
        className={classes.tab}
        href={paths.posts(place)}
        aria-current={current === 'posts' ? 'page' : undefined}
      >
        Posts
      </Link>
    </nav>
  )
}
