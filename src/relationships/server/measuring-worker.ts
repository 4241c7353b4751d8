import { parentPort } from 'node:worker_threads'
import { evaluateContact } from '../evaluate-contact.ts'
import { evaluateReplies } from '../evaluate-replies.ts'
import { fitChance } from '../fit-chance.ts'

/** What takes seconds of computing and would hold up everybody who asks for something meanwhile. */
const TASKS = { fitChance, evaluateContact, evaluateReplies }

export type Tasks = typeof TASKS
export type Asked = { [Name in keyof Tasks]: { task: Name; input: Parameters<Tasks[Name]> } }[keyof Tasks]
export type Answered = { result: unknown }

parentPort?.once('message', ({ task, input }: Asked) => {
  const run = TASKS[task] as (...input: unknown[]) => unknown
  parentPort?.postMessage({ result: run(...input) } satisfies Answered)
})
