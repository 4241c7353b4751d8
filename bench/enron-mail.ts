import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openMail } from '../src/correspondence/reading/open-mail.ts'
import { readBody } from '../src/correspondence/reading/read-body.ts'
import { readHeader } from '../src/correspondence/reading/read-header.ts'

const FOLDERS = ['mail-enron-blair', 'mail-enron-labelled'].map(name =>
  fileURLToPath(new URL(`../../shared/data/${name}/`, import.meta.url)),
)

export type EnronMail = { text: string; sentAt: Date }

export const isEnronThere = (): boolean => FOLDERS.every(folder => existsSync(folder))

/** What people wrote to people in the Enron mail, by key, as the product reads it. */
export async function readEnronMail(): Promise<Map<string, EnronMail>> {
  const mails = new Map<string, EnronMail>()
  for await (const item of openMail(FOLDERS)) {
    if (item.kind !== 'message') continue
    const header = readHeader(item.bytes, { now: new Date('2026-09-01T00:00:00Z'), envelopeDate: null })
    if ('unreadable' in header || header.kind !== 'personal' || !header.sentAt) continue
    if (mails.has(header.key)) continue
    const { text } = await readBody(item.bytes)
    mails.set(header.key, { text, sentAt: header.sentAt })
  }
  return mails
}
