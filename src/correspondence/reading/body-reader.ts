import type { Worker } from 'node:worker_threads'
import { startThread } from '../../platform/threads.ts'
import type { Body } from './read-body.ts'

/** Reads bodies on a thread of their own, so that whatever a message holds, the program stays quick and alive. */
export type BodyReader = {
  /** Messages are read in the order asked for. Never rejects: a message that breaks the thread gets a doubt. */
  read(bytes: Uint8Array): Promise<Body>
  /** Ends the thread; what was still waiting is not read, and says so. */
  close(): Promise<void>
}

export type BodyReaderLimits = { timeoutMs?: number; memoryMb?: number }

/** The longest honest message took a second on a slow machine; what takes this long would take for ever. */
const TIMEOUT_MS = 20_000

/** Room for a message of the greatest length, unpacked several times over. */
const MEMORY_MB = 1024

type Waiting = { bytes: Uint8Array; answer: (body: Body) => void }

/** One thread, started with the first message and again after one that broke it. */
export function startBodyReader(limits: BodyReaderLimits = {}): BodyReader {
  const { timeoutMs = TIMEOUT_MS, memoryMb = MEMORY_MB } = limits
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  function next(): void {
    clearTimeout(timer)
    current = queue.shift() ?? null
    if (!current) return
    worker ??= start()
    // A copy of its own is handed over, not copied again; the caller's bytes stay the caller's.
    const bytes = Uint8Array.from(current.bytes)
    timer = setTimeout(() => giveUp(`it took longer than ${timeoutMs / 1000} seconds`), timeoutMs)
    worker.postMessage(bytes, [bytes.buffer])
  }

  function start(): Worker {
    const started = startWorker(memoryMb)
    started.on('message', (body: Body) => {
      if (started !== worker) return
      current?.answer(body)
      next()
    })
    started.on('error', error => {
      if (started === worker) giveUp(reasonOf(error))
    })
    started.on('exit', () => {
      if (started === worker) giveUp('it ended the program that reads it')
    })
    return started
  }

  function giveUp(because: string): void {
    const broken = worker
    worker = null
    current?.answer(unread(because))
    void broken?.terminate()
    next()
  }

  return {
    read(bytes) {
      if (isClosed) return Promise.resolve(unread('reading was ended'))
      return new Promise(answer => {
        queue.push({ bytes, answer })
        if (!current) next()
      })
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      for (const waiting of [current, ...queue.splice(0)]) waiting?.answer(unread('reading was ended'))
      current = null
      const ended = worker
      worker = null
      await ended?.terminate()
    },
  }
}

const startWorker = (memoryMb: number): Worker =>
  startThread(new URL('./body-worker.ts', import.meta.url), 'body-worker.js', {
    maxOldGenerationSizeMb: memoryMb,
  })

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it needs too much memory'
    : `it broke the program that reads it (${error instanceof Error ? error.message : String(error)})`

const unread = (because: string): Body => ({
  text: '',
  attachments: [],
  doubts: [`Its text cannot be read: ${because}`],
})
