export type Log = (event: string, facts?: Record<string, unknown>) => void

/** One JSON object per line, on standard error so that a command's answer on standard output stays clean. */
export const logLines: Log = (event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`)
}

export const silent: Log = () => {}
