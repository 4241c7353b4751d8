import * as posts from '../../../posts/posts.operations.ts'
import { getPost, listPosts } from '../../../posts/server/posts.queries.ts'
import { editPost, trashPost, writePost } from '../../../posts/server/write-post.ts'
import { fittingStories } from '../../../stories/server/fitting-stories.ts'
import { getStory, listStories } from '../../../stories/server/stories.queries.ts'
import { takeBackTelling, tellStory } from '../../../stories/server/tell-story.ts'
import { editStory, trashStory, writeStory } from '../../../stories/server/write-story.ts'
import * as stories from '../../../stories/stories.operations.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

/** What we tell: true stories, and posts. */
export const storyRoutes: Implementation[] = [
  inWorkspace(stories.listStoriesOperation, (ctx, { workspace: _, ...wanted }) => listStories(ctx, wanted)),
  inWorkspace(stories.getStoryOperation, (ctx, { id }) => getStory(ctx, id)),
  inWorkspace(stories.fittingStoriesOperation, (ctx, { id }) => fittingStories(ctx, id)),
  inWorkspace(stories.writeStoryOperation, async (ctx, { workspace: _, ...story }) =>
    getStory(ctx, await writeStory(ctx, story)),
  ),
  inWorkspace(stories.editStoryOperation, async (ctx, { workspace: _, id, ...edit }) => {
    await editStory(ctx, id, edit)
    return getStory(ctx, id)
  }),
  inWorkspace(stories.trashStoryOperation, async (ctx, { id }) => {
    await trashStory(ctx, id)
    return {}
  }),
  inWorkspace(stories.tellStoryOperation, async (ctx, { workspace: _, id, ...told }) => {
    await tellStory(ctx, id, told)
    return getStory(ctx, id)
  }),
  inWorkspace(stories.takeBackTellingOperation, async (ctx, { id, telling }) => {
    await takeBackTelling(ctx, id, telling)
    return getStory(ctx, id)
  }),
  inWorkspace(posts.listPostsOperation, (ctx, { workspace: _, ...page }) => listPosts(ctx, page)),
  inWorkspace(posts.getPostOperation, (ctx, { id }) => getPost(ctx, id)),
  inWorkspace(posts.writePostOperation, async (ctx, { workspace: _, ...post }) =>
    getPost(ctx, await writePost(ctx, post)),
  ),
  inWorkspace(posts.editPostOperation, async (ctx, { workspace: _, id, ...edit }) => {
    await editPost(ctx, id, edit)
    return getPost(ctx, id)
  }),
  inWorkspace(posts.trashPostOperation, async (ctx, { id }) => {
    await trashPost(ctx, id)
    return {}
  }),
]
