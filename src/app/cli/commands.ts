import type { Command } from './command.ts'

/**
 * Every verb, loaded when it is used, so that those that need no database start at once. Order: as --help shows.
 */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve.ts')).serve,
  import: async () => (await import('./import-mail.ts')).importMail,
  relationships: async () => (await import('./relationships.ts')).relationships,
  explain: async () => (await import('./explain.ts')).explain,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  grade: async () => (await import('./grade.ts')).grade,
  audit: async () => (await import('./audit.ts')).audit,
  mcp: async () => (await import('./mcp.ts')).mcp,
  fit: async () => (await import('./fit.ts')).fit,
  sample: async () => (await import('./sample.ts')).sample,
  migrate: async () => (await import('./migrate.ts')).migrateDatabase,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restoreBackup,
  rebuild: async () => (await import('./rebuild.ts')).rebuild,
  begin: async () => (await import('./begin.ts')).begin,
  recover: async () => (await import('./recover.ts')).recover,
  doctor: async () => (await import('./doctor.ts')).doctor,
}
