import { type Place, paths } from '../paths.ts'

export type MainPage = {
  name: string
  href: (place: Place) => string
  /** The first parts of the addresses that belong to it, after the workspace's. */
  covers: readonly string[]
  /** About the data rather than about anybody: stands apart from the others, at the end. */
  isApart?: true
}

/** Everything that the main navigation leads to, in its order. */
export const MAIN_PAGES: readonly MainPage[] = [
  { name: 'Relationships', href: paths.relationships, covers: ['relationships', 'people'] },
  { name: 'Organisations', href: paths.organisations, covers: ['organisations'] },
  {
    name: 'Commitments',
    href: place => paths.commitments(place),
    covers: ['commitments'],
  },
  { name: 'Touches', href: place => paths.touches(place), covers: ['touches'] },
  { name: 'Claims', href: place => paths.claims(place), covers: ['claims', 'references', 'collateral'] },
  { name: 'Stories', href: place => paths.stories(place), covers: ['stories', 'posts'] },
  { name: 'Tasks', href: paths.tasks, covers: ['tasks'] },
  { name: 'Import', href: paths.import, covers: ['import', 'imports'], isApart: true },
  { name: 'Evaluation', href: paths.evaluation, covers: ['evaluation'], isApart: true },
]

/** Which of them an address belongs to; none where it is reached otherwise. */
export const mainPageAt = (pathname: string): MainPage | undefined =>
  MAIN_PAGES.find(({ covers }) => covers.includes(pathname.split('/')[2] ?? ''))
