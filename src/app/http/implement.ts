import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Access, Operation } from '../../platform/http/operations.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Permission } from '../../platform/viewer.ts'
import { letIn } from './admission.ts'
import type { AskedCtx, Asker } from './asker.ts'
import { once } from './once.ts'

/** Carries an operation out once its input has been checked. */
type Run = (input: never) => Promise<unknown>

/** An operation together with what lets people in to it and what carries it out for them, in that order. */
export type Implementation = { operation: Operation; admit: (asked: AskedCtx, c: Context) => Promise<Run> }

type Implement<Ctx> = <Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  run: (ctx: Ctx, input: z.output<Input>, asked: AskedCtx) => Promise<z.input<Output>>,
) => Implementation

/** An operation that is about no workspace in particular. */
export const implement: Implement<AskedCtx> = (operation, run) => ({
  operation,
  admit: async asked => {
    requireAccess(asked.asker, operation.permission)
    return input => run(asked, input, asked)
  },
})

/**
 * An operation within a workspace: who asks is let in before anything else is looked at. What it needs of the
 * installation around the workspace it finds in `asked`.
 */
export const inWorkspace: Implement<WorkspaceCtx> = (operation, run) => ({
  operation,
  admit: async (asked, c) => {
    const inside = await letIn(asked, c.req.param('workspace') ?? '', operation.permission as Permission)
    const key = operation.method === 'POST' ? c.req.header('idempotency-key') : undefined
    if (key === undefined) return input => run(inside, input, asked)
    return input => once(inside, { key, operation: operation.name, input }, ctx => run(ctx, input, asked))
  },
})

function requireAccess(asker: Asker | null, access: Access) {
  if (access === 'anyone') return
  if (!asker) throw new Refusal('signed_out', 'Sign in first.')
  if (asker.key) throw new Refusal('forbidden', 'A key opens one workspace; this is outside every workspace.')
  if (access === 'installation' && !asker.ownsInstallation) {
    throw new Refusal('forbidden', 'That is for whoever runs this installation of Goodfaith.')
  }
}

/** Adds a route for each implementation: its input is checked here, once, and trusted from then on. */
export function addRoutes(
  app: Hono,
  implementations: readonly Implementation[],
  contextOf: (c: Context) => Promise<AskedCtx>,
) {
  for (const { operation, admit } of implementations) {
    app.on(operation.method, operation.path, async c => {
      const asked = await contextOf(c)
      const run = await admit(asked, c)
      const parsed = operation.input.safeParse(await readInput(c))
      if (!parsed.success) throw new Refusal('invalid', explainIssues(parsed.error.issues))
      const answer = (await run(parsed.data as never)) as { version?: number }
      for (const work of asked.afterwards) await work()
      if (answer instanceof Response) return answer
      if (typeof answer.version === 'number') c.header('etag', `"${answer.version}"`)
      return c.json(answer)
    })
  }
}

/** Query, path and body in one; the version that an edit was made from may come as If-Match (RFC 9110 §13.1.1). */
async function readInput(c: Context): Promise<Record<string, unknown>> {
  const [, version] = /^"(\d+)"$/.exec(c.req.header('if-match') ?? '') ?? []
  const input = { ...c.req.query(), ...c.req.param(), ...(version ? { version: Number(version) } : {}) }
  if (c.req.method === 'GET') return input
  const text = await c.req.text()
  if (text === '') return input
  try {
    return { ...(JSON.parse(text) as object), ...input }
  } catch {
    throw new Refusal('invalid', 'The body of the request is not JSON.')
  }
}

/** The first thing wrong, with where it is; one at a time is what a person can mend. */
function explainIssues(issues: readonly z.core.$ZodIssue[]): string {
  const issue = issues[0]!
  const where = issue.path.join('.')
  return where ? `${where}: ${issue.message}` : issue.message
}
