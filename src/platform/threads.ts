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
