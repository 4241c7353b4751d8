import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startServer } from '../http/server.ts'
import { type Command, refuseExtra, text, UsageError, wholeNumber } from './command.ts'
import { originFromEnvironment } from './origin.ts'
import { openDatabase } from './with-database.ts'

const DEFAULT_PORT = 4747

export const serve: Command = {
  usage: 'serve [--port N] [--host ADDRESS] [--open]',
  does: 'Start the app: server, worker and web in one process, for this machine only unless --host says more.',
  options: { port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } },
  async run(args, options) {
    refuseExtra(args, this.usage)
    const port = wholeNumber(options, 'port', 0) ?? portFromEnvironment() ?? DEFAULT_PORT
    const database = await openDatabase(options)
    try {
      const server = await startServer({
        databaseUrl: database.url,
        dataFolder: database.dataFolder,
        webFolder: fileURLToPath(new URL('../web', import.meta.url)),
        port,
        host: text(options, 'host'),
        origin: originFromEnvironment(),
      })
      announce(server.url, database, options.json === true)
      if (options.open) openBrowser(server.url)
      await untilAskedToStop()
      await server.close()
      return 0
    } finally {
      await database.stop()
    }
  },
}

function portFromEnvironment(): number | undefined {
  if (!process.env.PORT) return undefined
  const port = Number(process.env.PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`PORT is “${process.env.PORT}”; it takes a number from 0 to 65535.`)
  }
  return port
}

function announce(
  url: string,
  { dataFolder, isEmbedded }: { dataFolder: string; isEmbedded: boolean },
  json: boolean,
) {
  const data = isEmbedded ? dataFolder : 'the database given'
  process.stdout.write(
    json
      ? `${JSON.stringify({ event: 'listening', url, data })}\n`
      : `Goodfaith is at ${url}\nIts data is in ${data}. Ctrl-C stops it.\n`,
  )
}

/** Opens the page where there is a screen to open it on; where not, the printed address has to do. */
function openBrowser(url: string) {
  if (process.env.BROWSER === 'none' || process.env.CI) return
  const [program, ...args] = opener(url)
  if (!program) return
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

function opener(url: string): string[] {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url]
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', url] : []
}

const untilAskedToStop = () =>
  new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
