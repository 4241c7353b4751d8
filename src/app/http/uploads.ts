import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Context, Hono } from 'hono'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { letIn } from './admission.ts'
import type { AskedCtx } from './asker.ts'

/** Where files that a member dropped into the browser are put, to be imported from there by them alone. */
export const uploadsOf = (dataFolder: string, { workspaceId, viewer }: WorkspaceCtx) =>
  path.join(dataFolder, 'uploads', workspaceId, viewer.memberId ?? 'nobody')

/**
 * Files on this machine are for whoever runs the installation to name; everybody else imports what they have
 * uploaded themselves, and can no more than that learn what else lies here.
 */
export function requireOwnPaths(asked: AskedCtx, uploads: string, paths: readonly string[]) {
  if (asked.asker?.ownsInstallation) return
  const foreign = paths.find(given => !path.resolve(given).startsWith(uploads + path.sep))
  if (foreign === undefined) return
  throw new Refusal(
    'forbidden',
    'Only whoever runs this installation can import from a path on its machine. Drop the files here instead.',
  )
}

/** Files that are let go once they are read are only ever those that were uploaded for it, whoever asks. */
export function requireUploaded(uploads: string, given: string) {
  if (path.resolve(given).startsWith(uploads + path.sep)) return
  throw new Refusal('forbidden', 'Hand the files over first, and name the upload.')
}

/** Takes one dropped file a request: its bytes as the body, its path within what was dropped as the URL's tail. */
export function addUploadRoute(app: Hono, dataFolder: string, contextOf: (c: Context) => Promise<AskedCtx>) {
  app.put('/workspaces/:workspace/uploads/:id/:file{.+}', async (c: Context) => {
    const { workspace, id, file } = c.req.param() as { workspace: string; id: string; file: string }
    const ctx = await letIn(await contextOf(c), workspace, 'write')
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Refusal('invalid', 'That is not an upload begun here.')
    const folder = path.join(uploadsOf(dataFolder, ctx), id)
    const target = path.join(folder, file)
    if (!target.startsWith(folder + path.sep))
      throw new Refusal('invalid', `“${file}” leads out of the upload.`)
    if (!c.req.raw.body) throw new Refusal('invalid', `“${file}” came without its bytes.`)
    await mkdir(path.dirname(target), { recursive: true })
    try {
      await pipeline(Readable.fromWeb(c.req.raw.body as never), createWriteStream(target))
    } catch (error) {
      throw explained(error, file)
    }
    return c.json({ path: target })
  })
}

function explained(error: unknown, file: string) {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return new Refusal('unavailable', `The disk is full: “${file}” could not be kept.`)
  if (code === 'ENAMETOOLONG') return new Refusal('invalid', `The name “${file.slice(0, 60)}…” is too long.`)
  return error
}
