import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { oursSchema } from '../workspaces/workspace.ts'

export const mailImportSchema = z.object({
  id: z.string(),
  paths: z.array(z.string()),
  ours: z.array(z.string()),
  /**
   * measuring: headers are being read and relationships measured; reading: measured, bodies are following;
   * waiting: stopped midway (the program was ended) and will go on by itself; then one of the three ends.
   */
  state: z.enum(['waiting', 'measuring', 'reading', 'finished', 'cancelled', 'failed']),
  failedBecause: z.string().nullable(),
  /** Files found and their bytes; bytes read so far by the pass that is running. */
  files: z.number(),
  bytes: z.number(),
  bytesDone: z.number(),
  /** messages = added + duplicates + broken + excluded; bulk are among those added. Refused files hold no mail or end cut off. */
  messages: z.number(),
  added: z.number(),
  duplicates: z.number(),
  broken: z.number(),
  bulk: z.number(),
  /** Of people whom whose mail it is wants none kept of. */
  excluded: z.number(),
  refusedFiles: z.number(),
  bodiesRead: z.number(),
  problems: z.number(),
  messagesPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  startedAt: z.string(),
  measuredAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})

const inImport = { ...inWorkspace, id: idSchema }

/** A first look into mail files, before importing: which addresses occur most, so that one can tick one's own. */
export const surveyMailOperation = operation({
  name: 'imports.survey',
  method: 'POST',
  path: '/workspaces/:workspace/imports/survey',
  summary: 'Look into mail files without importing them',
  permission: 'write',
  input: z.object({ ...inWorkspace, paths: z.array(z.string().min(1)).min(1) }),
  output: z.object({
    files: z.number(),
    bytes: z.number(),
    messagesSeen: z.number(),
    /** Most likely ours first. `why` says what speaks for it, in words. */
    addresses: z.array(
      z.object({
        address: z.string(),
        name: z.string(),
        written: z.number(),
        addressed: z.number(),
        why: z.string(),
      }),
    ),
  }),
})

/** Starts an import, or goes on with the one that was interrupted midway through the same files. */
export const startImportOperation = operation({
  name: 'imports.start',
  method: 'POST',
  path: '/workspaces/:workspace/imports',
  summary: 'Import mail files, by their paths on this machine or as uploaded',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    paths: z.array(z.string().min(1)).min(1, 'Name at least one file or folder.'),
    ours: z.array(oursSchema).min(1, 'Say which addresses are yours; without them nothing can be measured.'),
    /** Which of them are one’s own, for who administers the workspace; everybody else names their own alone. */
    mine: z.array(z.string().trim().toLowerCase()).default([]),
  }),
  output: mailImportSchema,
})

export const listImportsOperation = operation({
  name: 'imports.list',
  method: 'GET',
  path: '/workspaces/:workspace/imports',
  summary: 'Imports, newest first',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({ imports: z.array(mailImportSchema) }),
})

export const getImportOperation = operation({
  name: 'imports.get',
  method: 'GET',
  path: '/workspaces/:workspace/imports/:id',
  summary: 'One import and how far it has come',
  permission: 'read',
  input: z.object(inImport),
  output: mailImportSchema,
})

export const cancelImportOperation = operation({
  name: 'imports.cancel',
  method: 'POST',
  path: '/workspaces/:workspace/imports/:id/cancel',
  summary: 'Stop an import; what is in stays in',
  permission: 'write',
  input: z.object(inImport),
  output: mailImportSchema,
})

export const listImportProblemsOperation = operation({
  name: 'imports.problems',
  method: 'GET',
  path: '/workspaces/:workspace/imports/:id/problems',
  summary: 'What an import did not understand, each with its reason',
  permission: 'read',
  input: z.object({ ...inImport, cursor: z.string().optional() }),
  output: z.object({
    problems: z.array(
      z.object({
        source: z.string(),
        reason: z.string(),
        /** The message is in all the same; only something about it was not understood. */
        isKept: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
})

/**
 * Dropped files: begin with this, then PUT each file's bytes to `/workspaces/:workspace/uploads/:id/<path>`,
 * then start an import of `path`.
 */
export const startUploadOperation = operation({
  name: 'uploads.start',
  method: 'POST',
  path: '/workspaces/:workspace/uploads',
  summary: 'Make room for files dropped into the browser',
  permission: 'write',
  input: z.object(inWorkspace),
  output: z.object({ id: z.string(), path: z.string() }),
})
