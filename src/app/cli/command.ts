import type { ParseArgsConfig } from 'node:util'
import { explainDatabaseFailure } from '../../platform/database/failures.ts'
import { Refusal } from '../../platform/refusals.ts'

export type Options = Record<string, string | boolean | undefined>

/** One verb of the command line. `run` answers with the exit code: 0 well, 1 refused or found wanting. */
export type Command = {
  usage: string
  does: string
  options?: NonNullable<ParseArgsConfig['options']>
  run: (args: string[], options: Options) => Promise<number>
}

/** Wrong usage: exit code 2, with the line that says how it is used. */
export class UsageError extends Error {}

export const text = (options: Options, name: string): string | undefined =>
  typeof options[name] === 'string' ? options[name] : undefined

export function wholeNumber(options: Options, name: string, least: number): number | undefined {
  const given = text(options, name)
  if (given === undefined) return undefined
  const number = Number(given)
  if (!Number.isInteger(number) || number < least) {
    throw new UsageError(`--${name} takes a whole number from ${least} up, not “${given}”.`)
  }
  return number
}

/** Answers on standard output: one JSON object a line with --json, else the text made for people. */
export function answer(options: Options, json: object | readonly object[], people: () => string) {
  if (!options.json) return print(people())
  for (const line of Array.isArray(json) ? json : [json]) print(JSON.stringify(line))
}

export const print = (line: string) => process.stdout.write(`${line}\n`)

export function refuseExtra(args: string[], usage: string) {
  if (args.length > 0) throw new UsageError(`“${args[0]}” is one word too many. Usage: goodfaith ${usage}`)
}

export function explainFailure(failure: unknown): { message: string; code: number } {
  const error = explainDatabaseFailure(failure)
  if (error instanceof UsageError) return { message: error.message, code: 2 }
  if (error instanceof Refusal) return { message: error.message, code: 1 }
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { message: `Something went wrong in Goodfaith itself:\n${fault}`, code: 1 }
}
