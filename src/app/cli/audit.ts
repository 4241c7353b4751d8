import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { auditDocument, type DocumentAudit } from '../../claims/audit/audit-document.ts'
import type { RegisteredClaim } from '../../claims/audit/match-claims.ts'
import { compilePatternsAtOnce } from '../../platform/compile-patterns.ts'
import { readDocument } from '../../platform/documents/read-document.ts'
import { Refusal } from '../../platform/refusals.ts'
import { auditInWords } from './audit-in-words.ts'
import { answer, type Command, type Options, UsageError } from './command.ts'

export const audit: Command = {
  usage: 'audit FILE… [--register]',
  does: 'Find each claim in a deck, page, proposal or mail, and what is wrong with it; with --register, also which are proved.',
  options: { register: { type: 'boolean' } },
  async run(args, options) {
    if (args.length === 0) throw new UsageError(`Name a file. Usage: goodfaith ${this.usage}`)
    compilePatternsAtOnce()
    const register = options.register ? await readRegister(options) : []
    let isWanting = false
    for (const path of args) {
      const found = await auditFile(path, register)
      if (!found || found.claims.some(({ proved }) => !proved)) isWanting = true
      if (found)
        answer(options, asLine(found), () =>
          auditInWords(found, { isHeldToRegister: options.register === true }),
        )
    }
    return isWanting ? 1 : 0
  },
}

/** One that cannot be read is said and left out, so that the others are read all the same. */
async function auditFile(path: string, register: readonly RegisteredClaim[]) {
  try {
    const document = await readDocument(await readBytes(path), basename(path))
    return auditDocument(path, document, register)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    return undefined
  }
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal('not_found', `There is no file “${path}”.`)
    if (code === 'EISDIR') throw new Refusal('unusable', `“${path}” is a folder; name the files in it.`)
    if (code === 'EACCES') throw new Refusal('forbidden', `“${path}” may not be read by this user.`)
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new Refusal('too_large', `“${path}” is too large to be read.`)
    throw error
  }
}

/** Only this needs a database, so only then is what opens one loaded. */
export async function readRegister(options: Options): Promise<RegisteredClaim[]> {
  const { withWorkspace } = await import('./with-database.ts')
  const { listRegistered } = await import('../../claims/server/register.queries.ts')
  return withWorkspace(options, listRegistered)
}

/** What is wrong with a claim in one word each, and apart from that why and what to do. */
export const asLine = ({ claims, ...rest }: DocumentAudit) => ({
  ...rest,
  claims: claims.map(({ problems, ...claim }) => ({
    ...claim,
    problems: problems.map(({ problem }) => problem),
    advice: problems,
  })),
})
