import { type ResourceLimits, Worker } from 'node:worker_threads'

/**
 * Starts a thread on one of our modules. `source` is that module's URL as seen from the caller's source; built, it
 * is the file `built` beside the caller's bundle.
 */
export function startThread(source: URL, built: string, resourceLimits: ResourceLimits = {}): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL(`./${built}`, import.meta.url), { resourceLimits })
  // A thread does not take over the loader that lets its parent run TypeScript; it has to register its own.
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const script = `import(${loader}).then(tsx => { tsx.register(); return import(${JSON.stringify(source.href)}) })`
  return new Worker(script, { eval: true, execArgv: [], resourceLimits })
}

/** Asks a thread one thing and ends it with its answer: whatever it posts first. */
export function answerOf<Answer>(thread: Worker, asked: unknown, what: string): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error(`The thread that was to run ${what} ended without an answer`)))
  })
  thread.postMessage(asked)
  return answer.finally(() => thread.terminate())
}
