export type MailSettingsTable = {
  is_only: boolean
  host: string
  port: number
  is_secure: boolean
  username: string | null
  password: string | null
  sender: string
  set_at: Date
}

export type SystemMailsTable = {
  id: string
  recipient: string
  subject: string
  text: string
  link: string | null
  created_at: Date
  link_ends_at: Date | null
  sent_at: Date | null
  failed_because: string | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    mail_settings: MailSettingsTable
    system_mails: SystemMailsTable
  }
}
