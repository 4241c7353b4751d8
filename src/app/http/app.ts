import { type Context, Hono } from 'hono'
import type { Ctx } from '../../platform/context.ts'
import type { Doors } from '../../platform/database/doors.ts'
import { Refusal } from '../../platform/refusals.ts'
import { VERSION } from '../version.ts'
import type { AskedCtx } from './asker.ts'
import { addCalendarRoute } from './calendars.ts'
import { clientOf } from './client.ts'
import { addRoutes } from './implement.ts'
import { knownHosts } from './known-hosts.ts'
import { addMcpRoute } from './mcp.ts'
import { describeApi } from './openapi.ts'
import type { Parts } from './parts.ts'
import { asProblem } from './problems.ts'
import { recogniseAsker } from './recognise-asker.ts'
import { implementations } from './routes.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { addUploadRoute } from './uploads.ts'
import { addWebFiles } from './web-files.ts'

type Options = { parts: Parts; doors: Doors; webFolder: string; listensBeyond: boolean }

/** Everything that is answered over HTTP: the API, sign-in, uploads, and the web app's own files. */
export function buildApp(ctx: Ctx, { parts, doors, webFolder, listensBeyond }: Options): Hono {
  const { signIn, secret, origin } = parts
  const table = implementations(parts)
  const isHttps = origin.startsWith('https:')
  const recognise = (c: Context) => recogniseAsker(c, { ctx, signIn, secret, isHttps })
  const contextOf = async (c: Context): Promise<AskedCtx> => ({
    ...ctx,
    asker: await recognise(c),
    client: clientOf(c),
    doors,
    afterwards: [],
  })
  const operations = table.map(({ operation }) => operation)
  const api = new Hono()
  api.onError((error, c) => asProblem(c, error, ctx.log))
  api.get('/health', async c => {
    await ctx.db.selectFrom('workspaces').select('id').limit(1).execute()
    return c.json({ status: 'well', version: VERSION })
  })
  api.get('/openapi.json', c => c.json(describeApi(operations, VERSION)))
  addSignInRoutes(api, { ctx, signIn, secret, recognise })
  addRoutes(api, table, contextOf)
  addUploadRoute(api, parts.dataFolder, contextOf)
  addCalendarRoute(api, ctx, origin)
  addMcpRoute(api, operations, contextOf)
  api.all('*', c => {
    throw new Refusal('not_found', `The API has no ${c.req.method} ${c.req.path}.`)
  })
  const app = new Hono()
  app.onError((error, c) => asProblem(c, error, ctx.log))
  app.use(knownHosts(origin, listensBeyond))
  app.route('/api', api)
  addWebFiles(app, webFolder)
  return app
}
