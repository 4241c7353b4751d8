import { quote } from '../doubts.ts'

/** What an item is that is no mail: for one, and for several. */
export type Other = { one: string; many: string }

/** Mail, and what travels as mail: invitations and their answers, reports of delivery, requests between people. */
const MAIL =
  /^(?:IPM\.Note|IPM\.Schedule\.Meeting|IPM\.TaskRequest|IPM\.Outlook\.Recall|IPM\.Recall\.Report|IPM\.Sharing|REPORT)(?:\.|$)/i

const OTHERS: [RegExp, Other][] = [
  [/^IPM\.Appointment\b/i, { one: 'appointment', many: 'appointments' }],
  [/^IPM\.(?:Contact|AbchPerson)\b/i, { one: 'contact', many: 'contacts' }],
  [/^IPM\.DistList\b/i, { one: 'list of contacts', many: 'lists of contacts' }],
  [/^IPM\.Task\b/i, { one: 'task', many: 'tasks' }],
  [/^IPM\.StickyNote\b/i, { one: 'note', many: 'notes' }],
  [/^IPM\.Activity\b/i, { one: 'journal entry', many: 'journal entries' }],
  [/^IPM\.Post\b/i, { one: 'post in a folder', many: 'posts in a folder' }],
  [/^IPM\.Document\b/i, { one: 'document', many: 'documents' }],
]

/** Null where the class of an item is one of mail. Without any class Outlook takes an item for mail, too. */
export function otherThanMail(messageClass: string): Other | null {
  if (messageClass === '' || MAIL.test(messageClass)) return null
  const known = OTHERS.find(([pattern]) => pattern.test(messageClass))
  const kind = quote(messageClass)
  return known?.[1] ?? { one: `item of the kind ${kind}`, many: `items of the kind ${kind}` }
}

/** The header field that says what the class alone says where a message kept no header. */
export function fieldsOfClass(messageClass: string): [string, string][] {
  if (/^IPM\.Schedule\.Meeting\b/i.test(messageClass))
    return [['Content-Class', 'urn:content-classes:calendarmessage']]
  if (/^REPORT\b|^IPM\.Recall\b/i.test(messageClass)) return [['Auto-Submitted', 'auto-generated']]
  if (/^IPM\.Note\.Rules\b/i.test(messageClass)) return [['Auto-Submitted', 'auto-replied']]
  return []
}
