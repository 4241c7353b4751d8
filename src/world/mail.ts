import type { Mailbox } from '../correspondence/headers.ts'
import { base64Lines, encodedWords, isAscii, quotedPrintable } from './encodings.ts'
import type { StoryMail } from './post.ts'

/** A mail as it travels (RFC 5322, MIME): only ASCII, lines ended by CRLF. */
export function toRfc822(mail: StoryMail): string {
  const header = [
    `Message-ID: <${mail.messageId}>`,
    `Date: ${dateHeader(mail)}`,
    `From: ${mailbox(mail.from)}`,
    mail.replyTo && `Reply-To: ${mailbox(mail.replyTo)}`,
    `To: ${mail.to.map(mailbox).join(',\r\n ')}`,
    mail.cc.length > 0 && `Cc: ${mail.cc.map(mailbox).join(',\r\n ')}`,
    `Subject: ${encodedWords(mail.subject)}`,
    mail.inReplyTo && `In-Reply-To: <${mail.inReplyTo}>`,
    mail.references.length > 0 && `References: ${mail.references.map(id => `<${id}>`).join('\r\n ')}`,
    ...Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ].filter(line => typeof line === 'string' && line !== '')
  return `${header.join('\r\n')}\r\n${content(mail)}`
}

/** Content headers, an empty line, the content. */
function content(mail: StoryMail): string {
  const plain = mail.quoted ? `${mail.body}\n\n${mail.quoted}` : mail.body
  const text = textPart('plain', plain)
  const message = mail.html ? multipart('alternative', mail, [text, textPart('html', asHtml(plain))]) : text
  return mail.attachment ? multipart('mixed', mail, [message, attachmentPart(mail.attachment)]) : message
}

function textPart(subtype: 'plain' | 'html', text: string): string {
  const encoding = isAscii(text) && !/.{79}/.test(text) ? '7bit' : 'quoted-printable'
  const encoded = encoding === '7bit' ? text.replaceAll('\n', '\r\n') : quotedPrintable(text)
  return `Content-Type: text/${subtype}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded}\r\n`
}

function attachmentPart({ filename, text }: { filename: string; text: string }): string {
  const named = `name="${filename}"`
  return [
    `Content-Type: text/csv; charset=utf-8; ${named}`,
    `Content-Disposition: attachment; file${named}`,
    'Content-Transfer-Encoding: base64',
    '',
    `${base64Lines(text)}\r\n`,
  ].join('\r\n')
}

function multipart(subtype: 'alternative' | 'mixed', mail: StoryMail, parts: string[]): string {
  const boundary = `=_${subtype}_${mail.sentAt.getTime().toString(36)}`
  const body = parts.map(part => `--${boundary}\r\n${part}`).join('')
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`
}

function asHtml(plain: string): string {
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const paragraphs = escaped.split('\n\n').map(paragraph => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
  return `<html><body>\n${paragraphs.join('\n')}\n</body></html>`
}

function mailbox({ name, address }: Mailbox): string {
  if (name === '') return address
  const shown = isAscii(name) && /[^\w .'-]/.test(name) ? `"${name}"` : encodedWords(name)
  return `${shown} <${address}>`
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Fri, 14 Jun 2024 09:20:00 +0200`: the time on the writer's own clock. */
function dateHeader({ sentAt, offsetMinutes }: StoryMail): string {
  const local = new Date(sentAt.getTime() + offsetMinutes * 60_000)
  const two = (n: number) => String(n).padStart(2, '0')
  const away = Math.abs(offsetMinutes)
  const zone = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`
  const day = `${WEEKDAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]}`
  return `${day} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 19)} ${zone}`
}
