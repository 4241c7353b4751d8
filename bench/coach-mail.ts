import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileChunks, gunzip } from '../src/correspondence/reading/chunks.ts'
import { openMail } from '../src/correspondence/reading/open-mail.ts'
import { readBody } from '../src/correspondence/reading/read-body.ts'
import { readHeader } from '../src/correspondence/reading/read-header.ts'
import { readTar } from '../src/correspondence/reading/tar.ts'
import { ownLines } from '../src/platform/language/own-words.ts'

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const ENRON = `${DATA}mail-enron-labelled/enron_with_categories.dev.tar.gz`
const TAKEOUT = `${DATA}mail-newsletters-takeout/takeout-2019-10-28.dev.mbox.gz`
const SPAMASSASSIN = `${DATA}mail-spamassassin/spamassassin.dev.tar.gz`

/** Of people to people, by what Berkeley's students took it for; and sent to many. */
export const PERSONAL_CLASSES = ['personal', 'logistic', 'business', 'hiring', 'other'] as const
export const MASS_CLASSES = ['takeout', 'hard ham', 'spam'] as const
export type MailClass = (typeof PERSONAL_CLASSES)[number] | (typeof MASS_CLASSES)[number]

export type ClassedMail = {
  class: MailClass
  half: 'tuning' | 'held out'
  subject: string
  /** As the product reads the body; the coach finds the sender's own words in it. */
  text: string
  /** The sender's own lines alone, for those that have no coach. */
  own: string
}

export const isCoachMailThere = (): boolean => [ENRON, TAKEOUT, SPAMASSASSIN].every(file => existsSync(file))

/** Each message once; those in which the sender wrote nothing of their own are counted and left out. */
export async function readClassedMail(): Promise<{ mails: ClassedMail[]; wordless: number }> {
  const classes = await labelledClasses()
  const found = [
    ...(await readFrom(ENRON, source => classes.get(nameOf(source)) ?? null)),
    ...(await readFrom(TAKEOUT, () => 'takeout')),
    ...(await readFrom(SPAMASSASSIN, source =>
      source.includes('hard-ham') ? 'hard ham' : source.includes('spam-1/') ? 'spam' : null,
    )),
  ]
  const mails = [...new Map(found.map(mail => [mail.own.replace(/\s+/g, ' ').trim(), mail])).entries()]
  return {
    mails: mails.filter(([own]) => own !== '').map(([, mail]) => mail),
    wordless: found.filter(({ own }) => own.trim() === '').length,
  }
}

async function readFrom(file: string, classOf: (source: string) => MailClass | null): Promise<ClassedMail[]> {
  const mails: ClassedMail[] = []
  for await (const item of openMail([file])) {
    if (item.kind !== 'message') continue
    const mailClass = classOf(item.source)
    const header = readHeader(item.bytes, { now: new Date('2026-09-01T00:00:00Z'), envelopeDate: null })
    if (!mailClass || 'unreadable' in header) continue
    const { text } = await readBody(item.bytes)
    const own = ownLines(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n')
    const [byte = 0] = createHash('sha256').update(item.bytes).digest()
    mails.push({
      class: mailClass,
      half: byte % 2 ? 'tuning' : 'held out',
      subject: header.subject,
      text,
      own,
    })
  }
  return mails
}

const CLASSES: Readonly<Record<string, MailClass>> = {
  '1.1': 'business',
  '1.2': 'personal',
  '1.3': 'personal',
  '1.4': 'logistic',
  '1.5': 'hiring',
}

/** The genre that most of the students gave it; of several with as many, the first. */
async function labelledClasses(): Promise<Map<string, MailClass>> {
  const classes = new Map<string, MailClass>()
  for await (const { name, chunks } of readTar(
    gunzip(fileChunks(ENRON, Number.MAX_SAFE_INTEGER, () => {})),
  )) {
    if (!name.endsWith('.cats')) continue
    const parts: Uint8Array[] = []
    for await (const chunk of chunks) parts.push(chunk)
    const labels = Buffer.concat(parts)
      .toString('utf8')
      .trim()
      .split('\n')
      .map(line => line.split(','))
      .filter(([top]) => top === '1')
      .sort((a, b) => Number(b[2]) - Number(a[2]))
    const [top, second] = labels[0] ?? []
    classes.set(nameOf(name), CLASSES[`${top}.${second}`] ?? 'other')
  }
  return classes
}

const nameOf = (source: string): string => basename(source).replace(/\.(?:txt|cats)$/, '')
