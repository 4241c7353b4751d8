import { type Ctx, enter, inTransaction } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { listWorkspaces } from '../../workspaces/server/workspaces.queries.ts'
import { joinWorkspace } from './join-workspace.ts'

type Founder = { identityId: string; name: string; email: string }

/** Makes a workspace beside those there are, with its founder as the owner. Gives its slug. */
export const foundWorkspace = (ctx: Ctx, name: string, founder: Founder): Promise<string> =>
  inTransaction(ctx, async ctx => {
    const taken = new Set((await listWorkspaces(ctx)).map(({ slug }) => slug))
    const slug = freeSlug(name, taken)
    const { id } = await createWorkspace(ctx, { slug, name })
    await joinWorkspace(enter(ctx, id), { ...founder, role: 'owner' })
    return slug
  })

function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const stem =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'workspace'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    if (!taken.has(slug) && !RESERVED.has(slug)) return slug
  }
}

/** First words of addresses that the app has pages of its own under. */
const RESERVED = new Set([
  'api',
  'assets',
  'sign-in',
  'invitation',
  'reset-password',
  'me',
  'installation',
  'api-reference',
  'sample',
])
