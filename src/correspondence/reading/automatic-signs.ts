import { field, type RawHeader } from './cut-header.ts'
import type { Circumstances } from './message-kind.ts'

/**
 * Why a machine wrote this message, or null where nothing says so. X-Auto-Response-Suppress is no sign:
 * Exchange puts it on people's mail.
 */
export function automaticSign({ header, subject, sender, lists }: Circumstances): string | null {
  const submitted = field(header, 'auto-submitted')
  // RFC 3834: only “no” means that a person sent it.
  if (submitted && !/^no\b/i.test(submitted))
    return `It says that it was sent automatically (${submitted.slice(0, 40)})`
  if (AUTO_REPLY_FIELDS.some(name => header.fields.has(name))) return 'It is an automatic reply'
  if (/^auto[_-]?reply/i.test(field(header, 'precedence') ?? '')) return 'It is an automatic reply'
  if (AWAY.test(subject)) return 'Its subject is that of an out-of-office note'
  const content = field(header, 'content-type') ?? ''
  if (/^multipart\/report\b/i.test(content)) return 'It is a delivery report'
  if (/^text\/calendar\b/i.test(content) || isCalendarMessage(header)) return 'A calendar wrote it'
  if (sender.service) return `${sender.service} wrote it in ${sender.person?.name || 'somebody'}’s name`
  const address = sender.person?.address ?? ''
  if (MAIL_SYSTEM.test(address)) return `It was sent by the mail system (${address})`
  // RFC 5321 §4.5.5: the null return path is for what must not be answered. Some archives blank every path.
  const path = field(header, 'return-path')
  if (path === '<>' && !lists.isThroughList) return 'It has no return path, as only automatic messages have'
  return null
}

const AUTO_REPLY_FIELDS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoreply-from',
  'x-autoresponder',
  'x-vacation',
]

const MAIL_SYSTEM = /^(?:mailer-daemon|mailerdaemon|postmaster|microsoftexchange[0-9a-f]{16,})(?:[+-][^@]*)?@/

/** Exchange marks what its calendar sends; Google's calendar stands in Sender. */
const isCalendarMessage = (header: RawHeader): boolean =>
  /calendarmessage/i.test(field(header, 'content-class') ?? '') ||
  /calendar-notification@google\.com/i.test(field(header, 'sender') ?? '')

/** As vacation programs write it: at the very beginning, and then nothing, a colon or “auto…”. */
const AWAY = new RegExp(
  `^(?:${[
    'out of (?:the )?office',
    'i am out of (?:the )?office',
    'automatic reply',
    'auto(?:matic)?[- ]?(?:reply|response)',
    'abwesend',
    'abwesenheits(?:notiz|meldung|assistent)',
    'nicht im büro',
    'automatische antwort',
    'réponse automatique',
    'absence du bureau',
    'absent du bureau',
    'risposta automatica',
    'fuori (?:sede|ufficio)',
    'respuesta automática',
    'fuera de (?:la )?oficina',
    'resposta automática',
    'fora do escritório',
    'ausência temporária',
    'automatisch antwoord',
    'afwezig(?:heidsbericht)?',
    'autosvar',
    'automatiskt svar',
    'automatisk svar',
    'frånvarande',
    'fraværende',
    'automaattinen vastaus',
    'poissa(?: toimistosta)?',
    'automatyczna odpowiedź',
    'odpowiedź automatyczna',
    'automatická odpověď',
    'automatikus válasz',
    'răspuns automat',
    'otomatik yanıt',
    'автоматический ответ',
    'автоответ',
    'αυτόματη απάντηση',
    '自动(?:回复|答复)',
    '自動(?:回覆|返信|応答)',
    '자동 ?(?:회신|응답)',
  ].join('|')})(?:\\s*(?:[:：(]|auto|re:).*|\\s*)$`,
  'i',
)
