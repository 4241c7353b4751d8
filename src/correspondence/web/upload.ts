import { call, problemOf } from '../../app/web/client.ts'
import { startUploadOperation } from '../imports.operations.ts'
import type { DroppedFile } from './dropped-files.ts'

export type UploadProgress = { file: number; files: number; bytesDone: number; bytes: number }

/**
 * Hands dropped files to the server one after the other, and answers with the path to import them from.
 * `fetch` cannot say how much of a body has left, so this is the one place that uses its forerunner.
 */
export async function upload(
  workspace: string,
  files: readonly DroppedFile[],
  onProgress: (progress: UploadProgress) => void,
): Promise<string> {
  const { id, path } = await call(startUploadOperation, { workspace })
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  let bytesBefore = 0
  for (const [index, dropped] of files.entries()) {
    const report = (sent: number) =>
      onProgress({ file: index + 1, files: files.length, bytesDone: bytesBefore + sent, bytes })
    report(0)
    await put(uploadAddress(workspace, id, dropped.path), dropped.file, report)
    bytesBefore += dropped.file.size
  }
  return path
}

/** Each part of the path is escaped by itself: mail folders are called `[Gmail]/Sent?` and worse. */
export const uploadAddress = (workspace: string, id: string, path: string): string =>
  `/api/workspaces/${encodeURIComponent(workspace)}/uploads/${id}/${path.split('/').map(encodeURIComponent).join('/')}`

function put(address: string, file: File, onSent: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const asResponse = () => new Response(request.responseText, { status: request.status })
    request.upload.onprogress = event => onSent(event.loaded)
    request.onload = () => (request.status < 300 ? resolve() : problemOf(asResponse()).then(reject))
    request.onerror = () =>
      reject(new Error(`“${file.name}” could not be handed over: the connection was lost.`))
    request.open('PUT', address)
    request.send(file)
  })
}
