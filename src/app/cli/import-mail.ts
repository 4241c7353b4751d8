import path from 'node:path'
import { siftMessages } from '../../commitments/server/suggestions/sift-messages.ts'
import { getImport, listProblems } from '../../correspondence/server/imports.queries.ts'
import { runImport } from '../../correspondence/server/run-import.ts'
import { startImport } from '../../correspondence/server/start-import.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { OPERATOR } from '../../platform/viewer.ts'
import { indexMessages } from '../../search/server/index-messages.ts'
import { getWorkspace } from '../../workspaces/server/workspaces.queries.ts'
import { oursSchema } from '../../workspaces/workspace.ts'
import { openOwnWorkspace } from '../open-workspace.ts'
import { countWorkspace } from '../pages/workspace.ts'
import { reactions } from '../reactions.ts'
import { answer, type Command, type Options, text, UsageError } from './command.ts'
import { showProgress } from './progress.ts'
import { withDatabase } from './with-database.ts'

const PROBLEMS_PRINTED = 20

export const importMail: Command = {
  usage: 'import PATH… --as ADDRESS[,…]',
  does: 'Import mail: mbox, Maildir, folders of .eml, one .eml, .gz and .tar of these; .pst and .ost of Outlook.',
  options: { as: { type: 'string', multiple: true } },
  async run(args, options) {
    if (args.length === 0)
      throw new UsageError(`Name a file or folder of mail. Usage: goodfaith ${this.usage}`)
    const paths = args.map(given => path.resolve(given))
    const ours = readOurs(options)
    const result = await withDatabase(options, async ctx => {
      const named = text(options, 'workspace')
      const { id } = named ? await getWorkspace(ctx, named) : await openOwnWorkspace(ctx)
      return importInto(enter(ctx, id, OPERATOR), paths, ours, options)
    })
    answer(options, result, () => inWords(result))
    return 0
  },
}

function readOurs(options: Options): string[] {
  const given = ((options.as as unknown as string[] | undefined) ?? []).flatMap(part => part.split(','))
  const ours = given.map(part => part.trim()).filter(Boolean)
  if (ours.length === 0) {
    throw new UsageError(
      'Say which addresses are yours: --as ana@firm.example, several with commas, a whole domain as @firm.example.',
    )
  }
  return ours.map(part => {
    const parsed = oursSchema.safeParse(part)
    if (!parsed.success) throw new UsageError(parsed.error.issues[0]!.message)
    return parsed.data
  })
}

async function importInto(ctx: WorkspaceCtx, paths: string[], ours: string[], options: Options) {
  const started = Date.now()
  const id = await startImport(ctx, reactions, { paths, ours })
  const stopShowing = options.json ? () => {} : showProgress(() => getImport(ctx, id))
  try {
    await runImport(ctx, reactions, id)
    await indexMessages(ctx)
    await siftMessages(ctx)
  } finally {
    stopShowing()
  }
  const { messages, added, duplicates, broken, bulk, refusedFiles, messagesPerSecond } = await getImport(
    ctx,
    id,
  )
  const { people, organisations, relationships } = await countWorkspace(ctx)
  const seconds = (Date.now() - started) / 1000
  return {
    ...{ messages, added, duplicates, broken, bulk, refusedFiles, people, organisations, relationships },
    ...{ seconds, messagesPerSecond, problems: await allProblems(ctx, id) },
  }
}

async function allProblems(ctx: WorkspaceCtx, importId: string) {
  const problems: { source: string; reason: string; isKept: boolean }[] = []
  let cursor: string | null | undefined
  do {
    const page = await listProblems(ctx, importId, cursor ?? undefined)
    problems.push(...page.problems)
    cursor = page.next
  } while (cursor)
  return problems
}

type Result = Awaited<ReturnType<typeof importInto>>

function inWords(result: Result): string {
  const { messages, added, duplicates, broken, bulk, refusedFiles, problems } = result
  const lines = [
    `${messages} messages: ${added} added (${bulk} of them bulk or automatic), ${duplicates} already here, ${broken} not understood.`,
    `${result.relationships} relationships with ${result.people} people in ${result.organisations} organisations, in ${result.seconds.toFixed(1)} s.`,
  ]
  if (refusedFiles > 0) lines.push(`${refusedFiles} files hold no mail, or end cut off.`)
  if (result.relationships === 0 && messages > 0) {
    lines.push(
      'None of these messages is between an address of yours and a person. Are the addresses after --as right?',
    )
  }
  for (const { source, reason } of problems.slice(0, PROBLEMS_PRINTED)) lines.push(`  ${source}: ${reason}`)
  if (problems.length > PROBLEMS_PRINTED)
    lines.push(`  … and ${problems.length - PROBLEMS_PRINTED} more (--json lists all).`)
  return lines.join('\n')
}
