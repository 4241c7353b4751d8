import { toRfc822 } from './mail.ts'
import type { StoryMail } from './post.ts'
import { storyMails } from './story.ts'

/** The whole story as one mailbox file. */
export const storyMbox = (): Uint8Array => toMbox(storyMails())

/** Mails as an mbox file (RFC 4155, lines quoted as in mboxrd): LF line ends, a `From ` line before each. */
export function toMbox(mails: readonly StoryMail[]): Uint8Array {
  return new TextEncoder().encode(mails.map(entry).join(''))
}

function entry(mail: StoryMail): string {
  const text = toRfc822(mail)
    .replaceAll('\r\n', '\n')
    .replace(/^(>*From )/gm, '>$1')
  return `From ${mail.from.address} ${asctime(mail.sentAt)}\n${text.replace(/\n*$/, '\n')}\n`
}

/** `Fri Jun 14 07:20:00 2024`, in UTC. */
function asctime(instant: Date): string {
  const [weekday, day, month, year, time] = instant.toUTCString().split(/,? /)
  return `${weekday} ${month} ${String(Number(day)).padStart(2, ' ')} ${time} ${year}`
}
