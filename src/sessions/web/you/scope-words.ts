import type { Scope } from '../../api-key.ts'

export const SCOPE_WORDS: Record<Scope, { short: string; full: string }> = {
  read: { short: 'Reads', full: 'Read, and change nothing' },
  write: { short: 'Reads and writes', full: 'Read, and change what is shared' },
  manage: { short: 'Manages', full: 'That, and see to the work of others' },
  administer: { short: 'Administers', full: 'That, and say who comes in and how things are set' },
}
