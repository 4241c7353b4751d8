import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../app/web/use-place.ts'
import { StoryTabs } from '../../stories/web/StoryTabs.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { PostComposer } from './PostComposer.tsx'
import { PostItem } from './PostItem.tsx'
import classes from './Posts.module.css'
import { postsQuery } from './posts.api.ts'

/** What we post and have in the drawer, each with its author's own take. */
export function PostsPage() {
  const place = usePlace()
  const { workspace } = place
  const [isNew, setNew] = useState(false)
  const query = useInfiniteQuery(postsQuery(workspace))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query
  const posts = data?.pages.flatMap(page => page.posts) ?? []
  return (
    <div className="page page-narrow">
      <PageTitle title="Posts" />
      <div className={classes.head}>
        <h1>Posts</h1>
        {!isNew && (
          <AbleButton
            data-opens="new post"
            ability={data?.pages[0]?.abilities.write ?? true}
            onClick={() => setNew(true)}
          >
            Write a post
          </AbleButton>
        )}
      </div>
      <p className={classes.lead}>
        A post that drips says what its author thinks, and why. Who wrote back counts; how many liked it is
        not kept anywhere.
      </p>
      <StoryTabs place={place} current="posts" />
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="new post" onLeave={() => setNew(false)}>
            <PostComposer workspace={workspace} others={posts} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking for posts" />
      ) : posts.length === 0 ? (
        <Notice title="No post yet">
          Begin with what surprised you this week, and say why. A link needs a sentence of your own before
          anybody opens it for your sake.
        </Notice>
      ) : (
        <ul className={classes.list} aria-label="Posts, drafts first">
          {posts.map(post => (
            <PostItem key={post.id} workspace={workspace} post={post} others={posts} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier posts
        </Button>
      )}
    </div>
  )
}
