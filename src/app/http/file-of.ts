import { Readable } from 'node:stream'

/** A file that is sent while it is being made; what is still to be made waits for whoever takes it. */
export const fileOf = (pieces: AsyncIterable<string>, type: string, name: string): Response =>
  new Response(Readable.toWeb(Readable.from(pieces)) as ReadableStream, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
