import { ownParagraphs } from '../src/platform/language/own-words.ts'
import { sentencesIn } from '../src/platform/language/sentences.ts'
import { ENRON, readWritten, USRP, type Written } from './written-mail.ts'

/** A message in which somebody asks something, and the one that replies to it, by their keys. */
export type Pair = { asked: string; message: string }

/** Of either mail, what replies to a message in which another person wrote a question. */
export async function listPairs(): Promise<{ enron: Pair[]; usrp: Pair[]; mails: Map<string, Written> }> {
  const enron = await readWritten(ENRON)
  const usrp = await readWritten(USRP)
  return {
    enron: pairsOf(enron, repliedToBySubject(enron)),
    usrp: pairsOf(usrp, ({ parentKey }) => (parentKey ? usrp.get(parentKey) : undefined)),
    mails: new Map([...enron, ...usrp]),
  }
}

function pairsOf(mails: Map<string, Written>, repliedTo: (mail: Written) => Written | undefined): Pair[] {
  return [...mails.values()].flatMap(mail => {
    const asked = repliedTo(mail)
    return asked && writerOf(asked) !== writerOf(mail) && hasQuestion(asked.text)
      ? [{ asked: asked.key, message: mail.key }]
      : []
  })
}

/**
 * The Enron mail lost its In-Reply-To, by which the product knows what replies to what. What comes nearest: the last
 * message before of the same subject, by somebody whom the reply is to.
 */
function repliedToBySubject(mails: Map<string, Written>): (mail: Written) => Written | undefined {
  const bySubject = new Map<string, Written[]>()
  for (const mail of mails.values()) {
    const same = bySubject.get(mail.subjectKey)
    if (same) same.push(mail)
    else bySubject.set(mail.subjectKey, [mail])
  }
  return mail => {
    if (!mail.isReply || mail.subjectKey === '') return undefined
    const to = new Set(mail.recipients.map(({ mailbox }) => mailbox.address))
    return bySubject
      .get(mail.subjectKey)!
      .filter(other => other.sentAt < mail.sentAt && to.has(writerOf(other)))
      .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
      .at(-1)
  }
}

const writerOf = ({ sender }: Written): string => sender?.address ?? sender?.name ?? ''

const hasQuestion = (text: string): boolean =>
  ownParagraphs(text)
    .flatMap(paragraph => sentencesIn(text, paragraph))
    .some(({ start, end }) => /\?["')\]]*$/.test(text.slice(start, end)))
