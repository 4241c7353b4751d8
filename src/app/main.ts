import { parseArgs } from 'node:util'
import { type Command, explainFailure, type Options, print, UsageError } from './cli/command.ts'
import { COMMANDS } from './cli/commands.ts'
import { VERSION } from './version.ts'

const COMMON = {
  json: { type: 'boolean' },
  data: { type: 'string' },
  database: { type: 'string' },
  workspace: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(words: string[]): Promise<number> {
  const [verb, ...rest] = words
  if (verb === '--version') return say(VERSION)
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h')
    return say(await helpText())
  const load = COMMANDS[verb]
  if (!load) throw new UsageError(`There is no command “${verb}”. goodfaith --help lists them.`)
  const command = await load()
  const { positionals, options } = readWords(command, rest)
  if (options.help) return say(`goodfaith ${command.usage}\n\n${command.does}`)
  return command.run(positionals, options)
}

function readWords(command: Command, words: string[]): { positionals: string[]; options: Options } {
  try {
    const options = { ...COMMON, ...command.options }
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true })
    return { positionals, options: values as Options }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: goodfaith ${command.usage}`)
  }
}

async function helpText(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map(load => load()))
  const width = Math.max(...commands.map(({ usage }) => usage.length))
  return [
    'Goodfaith measures relationships.',
    '',
    ...commands.map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`),
    '',
    'Every command takes:',
    '  --json            answer in JSON, one object per line for lists',
    '  --data DIR        the data folder (else GOODFAITH_DATA, else a folder of this user)',
    '  --database URL    a PostgreSQL server from 15 on (else DATABASE_URL), instead of the one brought along',
    '  --workspace SLUG  which workspace; else your own, else the sample',
    '',
    'Environment: PORT, DATABASE_URL, GOODFAITH_DATA, BROWSER=none (serve --open opens nothing);',
    'GOODFAITH_URL (where people reach the app), GOODFAITH_SECRET (else a file in the data folder),',
    'GOODFAITH_PROXY=1 (a proxy in front says whom it asks for).',
    'Exit code: 0 well, 1 refused or found wanting, 2 wrong usage.',
  ].join('\n')
}

function say(line: string): number {
  print(line)
  return 0
}

// A reader that has seen enough (`goodfaith relationships | head`) is no fault.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
  throw error
})

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  error => {
    const { message, code } = explainFailure(error)
    process.stderr.write(`${message}\n`)
    process.exitCode = code
  },
)
