import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MailItem, openMail } from '../../../src/correspondence/reading/open-mail.ts'

/** What is found in a file of these bytes; sources are told from behind its path. */
export async function itemsIn(bytes: Uint8Array): Promise<MailItem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-pst-'))
  const path = join(folder, 'archive.pst')
  try {
    writeFileSync(path, bytes)
    const items: MailItem[] = []
    for await (const item of openMail([path])) items.push({ ...item, source: item.source.slice(path.length) })
    return items
  } finally {
    rmSync(folder, { recursive: true })
  }
}
