import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MessageHeader } from '../src/correspondence/headers.ts'
import { openMail } from '../src/correspondence/reading/open-mail.ts'
import { readBody } from '../src/correspondence/reading/read-body.ts'
import { readHeader } from '../src/correspondence/reading/read-header.ts'

export const ENRON = ['mail-enron-blair', 'mail-enron-labelled']
export const USRP = Array.from({ length: 8 }, (_, at) => `mail-usrp-users/usrp-users-${2019 + at}.mbox.gz`)

export type Written = Omit<MessageHeader, 'sentAt'> & { sentAt: Date; text: string }

export const isThere = (names: readonly string[]): boolean => names.every(name => existsSync(pathOf(name)))

/** What people wrote, by key, as the product reads it; of those named alone, where some are. */
export async function readWritten(
  names: readonly string[],
  only?: ReadonlySet<string>,
): Promise<Map<string, Written>> {
  const written = new Map<string, Written>()
  for await (const item of openMail(names.map(pathOf))) {
    if (item.kind !== 'message') continue
    const header = readHeader(item.bytes, {
      now: new Date('2026-09-01T00:00:00Z'),
      envelopeDate: item.envelopeDate,
    })
    if ('unreadable' in header || !header.sentAt) continue
    if (header.kind !== 'personal' && header.kind !== 'discussion') continue
    if (written.has(header.key) || (only && !only.has(header.key))) continue
    const { text } = await readBody(item.bytes)
    written.set(header.key, { ...header, sentAt: header.sentAt, text })
  }
  return written
}

const pathOf = (name: string): string => fileURLToPath(new URL(`../../shared/data/${name}`, import.meta.url))
