import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { Operation } from '../../platform/http/operations.ts'
import { Refusal } from '../../platform/refusals.ts'

/** An operation together with what carries it out. */
export type Implementation = { operation: Operation; run: (ctx: Ctx, input: never) => Promise<unknown> }

export const implement = <Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  run: (ctx: Ctx, input: z.output<Input>) => Promise<z.input<Output>>,
): Implementation => ({ operation, run })

/** Adds a route for each implementation: its input is checked here, once, and trusted from then on. */
export function addRoutes(app: Hono, ctx: Ctx, implementations: readonly Implementation[]) {
  for (const { operation, run } of implementations) {
    app.on(operation.method, operation.path, async c => {
      const parsed = operation.input.safeParse(await readInput(c))
      if (!parsed.success) throw new Refusal('invalid', explainIssues(parsed.error.issues))
      return c.json((await run(ctx, parsed.data as never)) as object)
    })
  }
}

async function readInput(c: Context): Promise<Record<string, unknown>> {
  const input = { ...c.req.query(), ...c.req.param() }
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
