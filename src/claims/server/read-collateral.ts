import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { storable } from '../../platform/database/rows.ts'
import { FILE_LIMIT_MB } from '../../platform/documents/limits.ts'
import { readDocument } from '../../platform/documents/read-document.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { MOST_FILES } from '../collateral.ts'
import './collateral.table.ts'

type Piece = { id: string; name: string }
type Problem = { name: string; because: string }

/**
 * Reads the files of an upload as pieces of collateral and lets the files go. One that cannot be read stops none of the
 * others.
 */
export async function readCollateral(
  ctx: WorkspaceCtx,
  upload: string,
): Promise<{ pieces: Piece[]; problems: Problem[] }> {
  requireAbility(mayKeepRegister(ctx.viewer))
  const files = await filesIn(upload)
  const pieces: Piece[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const name = path.basename(file)
    try {
      pieces.push(await readPiece(ctx, file, name))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push({ name, because: error.message })
    }
  }
  await rm(upload, { recursive: true, force: true })
  return { pieces, problems }
}

async function filesIn(upload: string): Promise<string[]> {
  const found = await lstat(upload).catch(() => undefined)
  if (!found) throw new Refusal('not_found', 'There are no such files here.')
  if (found.isFile()) return [upload]
  const entries = await readdir(upload, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  if (files.length === 0) throw new Refusal('unusable', 'There are no files in it.')
  if (files.length > MOST_FILES)
    throw new Refusal('too_large', `Those are ${files.length} files; at most ${MOST_FILES} are read at once.`)
  return files.sort()
}

async function readPiece(ctx: WorkspaceCtx, file: string, name: string): Promise<Piece> {
  const { size } = await lstat(file)
  if (size > FILE_LIMIT_MB * 2 ** 20)
    throw new Refusal('too_large', `“${name}” is larger than ${FILE_LIMIT_MB} MB.`)
  return keepPiece(ctx, await readFile(file), name)
}

/** Reads one document and keeps its text, of which it is audited from then on. Refuses what cannot be read. */
export async function keepPiece(ctx: WorkspaceCtx, bytes: Uint8Array, name: string): Promise<Piece> {
  const document = await readDocument(bytes, name)
  const id = ctx.ids.next()
  await inTransaction(ctx, async ctx => {
    await ctx.db
      .insertInto('collateral')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        name: storable(name),
        document: storable(JSON.stringify(document)).replaceAll('\\u0000', ''),
        member_id: ctx.viewer.memberId,
        read_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, { action: 'collateral.read', subjectId: id, subject: name })
  })
  return { id, name }
}
