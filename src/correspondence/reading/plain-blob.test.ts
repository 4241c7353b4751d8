import { describe, expect, test } from 'vitest'
import { PlainBlob } from './plain-blob.ts'

const PIECES: [string, (string | ArrayBuffer | Uint8Array)[]][] = [
  ['nothing', []],
  ['text of any language', ['Grüße', '\n', '東京 🙂']],
  [
    'bytes, a part of a greater whole among them',
    [Uint8Array.of(0, 255), Buffer.from('abcdef').subarray(2, 4)],
  ],
  ['a buffer between lines', ['a\n', Uint8Array.of(1, 2, 3).buffer, 'b\n']],
]

describe('a plain blob', () => {
  test.each(PIECES)('holds the bytes that a Blob of Node’s holds: %s', async (_, pieces) => {
    const ofNode = await new Blob(pieces as BlobPart[]).arrayBuffer()
    expect(Buffer.from(await new PlainBlob(pieces).arrayBuffer())).toEqual(Buffer.from(ofNode))
  })
})
