import { setFlagsFromString } from 'node:v8'

/**
 * Has patterns compiled when they are first used. V8 interprets them at first, and where hundreds of large ones are tried on
 * each of a few hundred sentences most would stay so: that took three times as long.
 */
export const COMPILE_PATTERNS = '--no-regexp-tier-up'

/** The switch is the whole process's, and thrown while another thread tries a pattern it ends the process: for a command alone. */
export const compilePatternsAtOnce = () => setFlagsFromString(COMPILE_PATTERNS)
