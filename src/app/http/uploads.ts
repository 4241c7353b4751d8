import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Context, Hono } from 'hono'
import { Refusal } from '../../platform/refusals.ts'

/** Where files dropped into the browser are put, to be imported from there. */
export const uploadFolder = (dataFolder: string, id: string) => path.join(dataFolder, 'uploads', id)

/** Takes one dropped file a request: its bytes as the body, its path within what was dropped as the URL's tail. */
export function addUploadRoute(app: Hono, dataFolder: string) {
  app.put('/workspaces/:workspace/uploads/:id/:file{.+}', async (c: Context) => {
    const { id, file } = c.req.param() as { id: string; file: string }
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Refusal('invalid', 'That is not an upload begun here.')
    const folder = uploadFolder(dataFolder, id)
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
