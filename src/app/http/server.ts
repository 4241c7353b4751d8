import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Ctx, makeContext } from '../../platform/context.ts'
import { connect } from '../../platform/database/database.ts'
import { openDoors } from '../../platform/database/doors.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { type Log, logLines } from '../../platform/log.ts'
import { Refusal } from '../../platform/refusals.ts'
import { openSecret } from '../../platform/secret.ts'
import { countIdentities } from '../../sessions/server/identities.queries.ts'
import { openSignIn } from '../../sessions/server/sign-in.ts'
import { startJobs } from '../jobs.ts'
import { sendLink } from '../joining/send-link.ts'
import { welcomeNewcomer } from '../joining/welcome-newcomer.ts'
import { buildApp } from './app.ts'
import { isLoopback } from './known-hosts.ts'

type Options = {
  databaseUrl: string
  dataFolder: string
  webFolder: string
  port: number
  /** Where to listen; this machine alone unless told otherwise. */
  host?: string | undefined
  /** Where the app is reached from outside, where that differs from where it listens. */
  origin?: string | undefined
  log?: Log
}
export type RunningServer = { url: string; close(): Promise<void> }

const LOOPBACK = '127.0.0.1'

/** Server, worker and web in one process. Port 0 takes any free one. */
export async function startServer(options: Options): Promise<RunningServer> {
  const { databaseUrl, dataFolder, webFolder, port, host = LOOPBACK, log = logLines } = options
  await migrate(databaseUrl)
  const connection = connect(databaseUrl)
  const doors = openDoors(databaseUrl)
  const secret = openSecret(dataFolder)
  const ctx = makeContext(connection.db, { log })
  const stop = async () => {
    await doors.close()
    await connection.close()
  }
  // Where the app is reached is known once it listens; nobody has its address before.
  let answer: (request: Request, bindings: object) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 })
  const server = await listen().catch(async error => {
    await stop()
    throw error
  })
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const origin = options.origin ?? url
  const jobs = await startJobs(ctx, connection.pool, { secret, origin })
  const signIn = openSignIn(ctx, {
    secret,
    origin,
    sendLink: async link => {
      await sendLink(ctx, link)
      await jobs.sendMails()
    },
    welcome: (newcomer, provider) => welcomeNewcomer(ctx, newcomer, provider),
  })
  await signIn.$context
  const parts = { dataFolder, origin, secret, signIn, ...jobs }
  answer = buildApp(ctx, { parts, doors, webFolder, listensBeyond: !isLoopback(host) }).fetch
  return {
    url: options.origin ?? url,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await jobs.stop()
      await stop()
    },
  }

  async function listen() {
    const isPublic = !isLoopback(new URL(options.origin ?? 'http://localhost').hostname)
    if (!isLoopback(host) || isPublic) await requireOwner(ctx)
    const server = serve({ fetch: (request, bindings) => answer(request, bindings), hostname: host, port })
    await once(server, 'listening').catch(error => {
      throw explained(error, host, port)
    })
    return server
  }
}

/** Whoever comes first makes themselves the owner: that must be somebody at this machine. */
async function requireOwner(ctx: Ctx) {
  if ((await countIdentities(ctx)) > 0) return
  throw new Refusal(
    'conflict',
    'Nobody owns this installation yet. Start it without --host and GOODFAITH_URL and make yourself the owner in the browser, or run goodfaith begin; then start it so.',
  )
}

function explained(error: unknown, host: string, port: number) {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new Refusal(
      'conflict',
      `Port ${port} is taken. Start with --port and another number, or --port 0 for any.`,
    )
  }
  if (code === 'EACCES')
    return new Refusal('forbidden', `Port ${port} needs rights that this user does not have.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Refusal('invalid', `This machine has no address ${host} to listen at.`)
  return error
}
