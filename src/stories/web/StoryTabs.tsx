import { type Place, paths } from '../../app/paths.ts'
import { PageTabs } from '../../ui/PageTabs.tsx'

/** What we tell one person, and what we tell everybody. */
export const StoryTabs = ({ place, current }: { place: Place; current: 'stories' | 'posts' }) => (
  <PageTabs
    label="Stories and posts"
    tabs={[
      { name: 'Stories', href: paths.stories(place), isCurrent: current === 'stories' },
      { name: 'Posts', href: paths.posts(place), isCurrent: current === 'posts' },
    ]}
  />
)
