import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type Ctx, makeContext } from '../../platform/context.ts'
import { connect } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { type Log, logLines } from '../../platform/log.ts'
import { Refusal } from '../../platform/refusals.ts'
import { startJobs } from '../jobs.ts'
import { VERSION } from '../version.ts'
import { addRoutes } from './implement.ts'
import { loopbackOnly } from './loopback-only.ts'
import { describeApi } from './openapi.ts'
import { asProblem } from './problems.ts'
import { implementations } from './routes.ts'
import { addUploadRoute } from './uploads.ts'
import { addWebFiles } from './web-files.ts'

type Options = { databaseUrl: string; dataFolder: string; webFolder: string; port: number; log?: Log }
export type RunningServer = { url: string; close(): Promise<void> }

/** Server, worker and web in one process, on loopback only. Port 0 takes any free one. */
export async function startServer(options: Options): Promise<RunningServer> {
  const { databaseUrl, log = logLines } = options
  await migrate(databaseUrl)
  const connection = connect(databaseUrl)
  const ctx = makeContext(connection.db, { log })
  const jobs = await startJobs(ctx, connection.pool)
  const stop = async () => {
    await jobs.stop()
    await connection.close()
  }
  const server = serve({
    fetch: buildApp(ctx, options, jobs.importMail).fetch,
    hostname: '127.0.0.1',
    port: options.port,
  })
  try {
    await once(server, 'listening')
  } catch (error) {
    await stop()
    throw explained(error, options.port)
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await stop()
    },
  }
}

function buildApp(
  ctx: Ctx,
  { dataFolder, webFolder, log = logLines }: Options,
  importMail: ImportMail,
): Hono {
  const table = implementations({ dataFolder, importMail })
  const api = new Hono()
  api.get('/health', async c => {
    await ctx.db.selectFrom('workspaces').select('id').limit(1).execute()
    return c.json({ status: 'well', version: VERSION })
  })
  api.get('/openapi.json', c =>
    c.json(
      describeApi(
        table.map(({ operation }) => operation),
        VERSION,
      ),
    ),
  )
  addRoutes(api, ctx, table)
  addUploadRoute(api, dataFolder)
  api.all('*', c =>
    asProblem(c, new Refusal('not_found', `The API has no ${c.req.method} ${c.req.path}.`), log),
  )
  const app = new Hono()
  app.onError((error, c) => asProblem(c, error, log))
  app.use(loopbackOnly)
  app.route('/api', api)
  addWebFiles(app, webFolder)
  return app
}

/** Hands an import to the worker. */
export type ImportMail = (workspaceId: string, importId: string) => Promise<void>

function explained(error: unknown, port: number) {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new Refusal(
      'conflict',
      `Port ${port} is taken. Start with --port and another number, or --port 0 for any.`,
    )
  }
  if (code === 'EACCES')
    return new Refusal('forbidden', `Port ${port} needs rights that this user does not have.`)
  return error
}
