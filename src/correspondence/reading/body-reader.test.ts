import { afterEach, expect, test } from 'vitest'
import { type BodyReader, type BodyReaderLimits, startBodyReader } from './body-reader.ts'

let reader: BodyReader | undefined
afterEach(() => reader?.close())

function start(limits?: BodyReaderLimits): BodyReader {
  reader = startBodyReader(limits)
  return reader
}

const letter = (text: string) => Buffer.from(`From: ann@example.com\nMIME-Version: 1.0\n${text}`)

test('bodies are read on another thread, each answer to its question', async () => {
  const { read } = start()
  const bodies = await Promise.all(Array.from({ length: 50 }, (_, n) => read(letter(`\nLetter ${n}\n`))))
  expect(bodies.map(body => body.text)).toEqual(Array.from({ length: 50 }, (_, n) => `Letter ${n}`))
})

test('the bytes stay those of the caller', async () => {
  const bytes = letter('\nDear Ben\n')
  await start().read(bytes)
  expect(bytes.toString()).toContain('Dear Ben')
})

test('a message that takes too long is given up, and the next one is read', async () => {
  const { read } = start({ timeoutMs: 1500 })
  // The library takes ten seconds to minutes over twenty million empty lines of a page.
  const [slow, next] = await Promise.all([
    read(letter(`Content-Type: text/html\n\n${'\n'.repeat(20_000_000)}x`)),
    read(letter('\nDear Ben\n')),
  ])
  expect(slow).toEqual({
    text: '',
    attachments: [],
    doubts: ['Its text cannot be read: it took longer than 1.5 seconds'],
  })
  expect(next).toEqual({ text: 'Dear Ben', attachments: [], doubts: [] })
})

test('a message that needs too much memory is given up, and the next one is read', async () => {
  const { read } = start({ memoryMb: 24 })
  const [big, next] = await Promise.all([
    read(letter(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(300_000)}`)),
    read(letter('\nDear Ben\n')),
  ])
  expect(big.doubts).toEqual(['Its text cannot be read: it needs too much memory'])
  expect(next.text).toBe('Dear Ben')
})

test('what was waiting when the reader was closed says so', async () => {
  const open = start()
  const waiting = [open.read(letter('\nDear Ben\n')), open.read(letter('\nDear Cora\n'))]
  await open.close()
  for (const body of [...(await Promise.all(waiting)), await open.read(letter('\nDear Dan\n'))]) {
    expect(body.doubts).toEqual(['Its text cannot be read: reading was ended'])
  }
})
