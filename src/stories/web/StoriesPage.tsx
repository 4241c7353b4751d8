import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../app/web/use-place.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { OUTCOMES, type Outcome } from '../story.ts'
import classes from './Stories.module.css'
import { StoryForm } from './StoryForm.tsx'
import { StoryItem } from './StoryItem.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import { StoryTabs } from './StoryTabs.tsx'
import { type Chosen, type Library, OUTCOME_WORDS, storiesQuery } from './stories.api.ts'

const TYPING_MS = 250

/** Every true story that we have, failures among them, found by problem and by industry. */
export function StoriesPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const [isNew, setNew] = useState(false)
  const chosen = chosenIn(search)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    storiesQuery(place.workspace, chosen),
  )
  const look = useDebouncedCallback(
    (text: string) => change({ search: text || undefined }, { step: false }),
    TYPING_MS,
  )
  const first = data?.pages[0]
  return (
    <div className="page page-narrow">
      <PageTitle title="Stories" />
      <div className={classes.head}>
        <h1>Stories</h1>
        {!isNew && (
          <AbleButton
            data-opens="new story"
            ability={first?.abilities.write ?? true}
            onClick={() => setNew(true)}
          >
            Keep a story
          </AbleButton>
        )}
      </div>
      <p className={classes.lead}>
        Who had a problem, what was tried, and what happened. What failed is kept and told as well: whoever
        hears only successes hears an advertisement.
      </p>
      <StoryTabs place={place} current="stories" />
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="new story" onLeave={() => setNew(false)}>
            <StoryForm workspace={place.workspace} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      <div className={classes.bar}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label="Search stories"
          placeholder="a pump that nobody heard"
          defaultValue={search.search}
          onChange={event => look(event.currentTarget.value)}
        />
        <Select
          className={classes.industry}
          aria-label="Industry"
          placeholder="Every industry"
          data={(first?.industries ?? []).map(({ name, stories }) => ({
            value: name,
            label: `${name} (${stories})`,
          }))}
          value={search.industry ?? null}
          onChange={industry => change({ industry: industry ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': 'Every industry' }}
        />
        <SegmentedControl
          aria-label="How it went"
          data={[
            { value: 'all', label: 'All' },
            ...OUTCOMES.map(value => ({ value, label: OUTCOME_WORDS[value] })),
          ]}
          value={chosen.outcome ?? 'all'}
          onChange={outcome => change({ outcome: outcome === 'all' ? undefined : outcome })}
        />
      </div>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : data ? (
        <Found pages={data.pages} chosen={chosen} />
      ) : (
        <div className={classes.waiting}>
          <ListSkeleton what="Looking for stories" />
        </div>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier stories
        </Button>
      )}
      <StoryPanel place={place} />
    </div>
  )
}

function Found({ pages, chosen }: { pages: readonly Library[]; chosen: Chosen }) {
  const stories = pages.flatMap(page => page.stories)
  if (stories.length > 0)
    return (
      <>
        {pages[0]!.isNear && (
          <p className={classes.near} role="status">
            No story has these words. These come near.
          </p>
        )}
        <ul className={classes.list} aria-label="Stories, the latest first">
          {stories.map(story => (
            <StoryItem key={story.id} story={story} />
          ))}
        </ul>
      </>
    )
  if (chosen.search || chosen.industry || chosen.outcome)
    return <Notice title="No story like that">None has these words and went so in that industry.</Notice>
  return (
    <Notice title="No story yet">
      Begin with the client whom you think of first when somebody asks what you do. Whose problem was it, and
      what did they say? One that went wrong is a good beginning.
    </Notice>
  )
}

const isOutcome = (text: string | undefined): text is Outcome =>
  (OUTCOMES as readonly string[]).includes(text ?? '')

const chosenIn = (search: Record<string, string>): Chosen => ({
  ...(search.search && { search: search.search }),
  ...(search.industry && { industry: search.industry }),
  ...(isOutcome(search.outcome) && { outcome: search.outcome }),
})
