import { setImmediate as nextTurn } from 'node:timers/promises'
import { format } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'

/** What keeps a process from ending and that a test must close. Timers and messages are the runner's own too. */
const HANDLES = [
  'TCPSocketWrap',
  'TCPServerWrap',
  'PipeWrap',
  'ProcessWrap',
  'Worker',
  'FSEventWrap',
  'UDPWrap',
]
const TURNS_TO_CLOSE = 200

let before: string[] = []
beforeAll(() => {
  before = openHandles()
})

afterAll(async () => {
  // Closing takes a few turns of the loop after the promise of it has been kept.
  for (let turn = 0; leftOpen().length > 0 && turn < TURNS_TO_CLOSE; turn++) await nextTurn()
  expect(leftOpen(), 'a test file leaves open').toEqual([])
})

let printed: string[] = []
beforeEach(() => {
  printed = []
  vi.spyOn(console, 'error').mockImplementation((...parts) => printed.push(format(...parts)))
  vi.spyOn(console, 'warn').mockImplementation((...parts) => printed.push(format(...parts)))
})

afterEach(() => {
  vi.mocked(console.error).mockRestore()
  vi.mocked(console.warn).mockRestore()
  expect(printed, 'a test prints to the console as an error').toEqual([])
})

const openHandles = () => process.getActiveResourcesInfo().filter(name => HANDLES.includes(name))

function leftOpen(): string[] {
  const left = openHandles()
  for (const name of before) if (left.includes(name)) left.splice(left.indexOf(name), 1)
  return left
}
