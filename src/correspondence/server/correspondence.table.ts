import type { Generated } from 'kysely'
import type { MessageKind, ParticipantRole } from '../headers.ts'

export type MailImportsTable = {
  workspace_id: string
  id: string
  paths: string[]
  ours: string[]
  /** Who began it; null from the command line. */
  started_by: string | null
  /** Whose mailbox it is, where that is one member's. */
  mailbox_of: string | null
  fingerprint: string
  files: number
  bytes: number
  items_done: Generated<number>
  bytes_done: Generated<number>
  bodies_done: Generated<number>
  body_bytes_done: Generated<number>
  messages: Generated<number>
  added: Generated<number>
  duplicates: Generated<number>
  broken: Generated<number>
  bulk: Generated<number>
  refused_files: Generated<number>
  excluded: Generated<number>
  started_at: Date
  measured_at: Date | null
  finished_at: Date | null
  cancelled_at: Date | null
  failed_at: Date | null
  failed_because: string | null
}

export type MessageHoldersTable = { workspace_id: string; message_id: string; member_id: string }

export type MailSharesTable = {
  workspace_id: string
  id: string
  member_id: string
  message_id: string | null
  person_id: string | null
  organisation_id: string | null
  shared_at: Date
}

export type CaptureExclusionsTable = { workspace_id: string; member_id: string; pattern: string; since: Date }

export type ImportProblemsTable = {
  workspace_id: string
  import_id: string
  position: number
  part: number
  source: string
  reason: string
  is_kept: boolean
}

export type MessagesTable = {
  workspace_id: string
  id: string
  key: string
  parent_key: string | null
  root_key: string | null
  subject: string
  subject_key: string
  is_reply: boolean
  sent_at: Date | null
  kind: MessageKind
  kind_because: string | null
  sender_id: string | null
  recipient_count: number
  size: number
  source: string
  import_id: string | null
}

export type MessageParticipantsTable = {
  workspace_id: string
  message_id: string
  position: number
  role: Exclude<ParticipantRole, 'from'>
  address_id: string
}

export type MessageBodiesTable = {
  workspace_id: string
  message_id: string
  text: string
  attachments: unknown
  /** Minutes east of Greenwich on the writer's clock; null where their mail does not say. */
  offset_minutes: number | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    message_holders: MessageHoldersTable
    mail_shares: MailSharesTable
    capture_exclusions: CaptureExclusionsTable
    mail_imports: MailImportsTable
    import_problems: ImportProblemsTable
    messages: MessagesTable
    message_participants: MessageParticipantsTable
    message_bodies: MessageBodiesTable
  }
}
