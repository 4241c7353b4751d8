import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { outcomeSchema, postFieldsSchema, postingSchema } from './post.ts'

const path = '/workspaces/:workspace/posts' as const
const ofPost = { ...inWorkspace, id: idSchema }

export const postSchema = z.object({
  id: z.string(),
  text: z.string(),
  link: z.string(),
  take: z.string(),
  /** Null while it is a draft. */
  posting: z.object({ place: z.string(), on: z.string() }).nullable(),
  /** What came of it, in words. */
  outcome: z.string(),
  /** What keeps it from being its author's, with the words, the reason and what to do instead. */
  findings: z.array(
    z.object({ rule: z.string(), words: z.string(), because: z.string(), instead: z.string() }),
  ),
  authorId: z.string().nullable(),
  author: z.string().nullable(),
  writtenOn: z.string(),
  version: z.number(),
  abilities: z.object({ edit: abilitySchema }),
})

export const listPostsOperation = operation({
  name: 'posts.list',
  method: 'GET',
  path,
  summary: 'Posts of ours: drafts first, then what was posted, the latest first, each with what came of it',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged, cursor: z.coerce.number().int().min(0).optional() }),
  output: z.object({
    posts: z.array(postSchema),
    next: z.number().nullable(),
    abilities: z.object({ write: abilitySchema }),
  }),
})

export const getPostOperation = operation({
  name: 'posts.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One post',
  permission: 'read',
  input: z.object(ofPost),
  output: postSchema,
})

export const writePostOperation = operation({
  name: 'posts.write',
  method: 'POST',
  path,
  summary: 'Keep a draft of a post with its author’s own take; what is to be said of it is answered',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...postFieldsSchema.shape }),
  output: postSchema,
})

const { text, link, take } = postFieldsSchema.shape

export const editPostOperation = operation({
  name: 'posts.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Word a post anew, or say where and when it was posted and what came of it',
  permission: 'write',
  input: z.object({
    ...ofPost,
    version: z.number().int().min(1),
    text: text.unwrap().optional(),
    link: link.unwrap().optional(),
    take: take.optional(),
    posting: postingSchema.nullable().optional(),
    outcome: outcomeSchema.optional(),
  }),
  output: postSchema,
})

export const trashPostOperation = operation({
  name: 'posts.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a post in the trash',
  permission: 'write',
  input: z.object(ofPost),
  output: z.object({}),
})
