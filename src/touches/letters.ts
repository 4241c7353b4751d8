import { formatDay, parseDay } from '../platform/days.ts'

type Addressed = { person: string; member: string }

/** One's own mail as it went out. */
export type OwnMail = { from: string; to: string; sentOn: string; subject: string; text: string }

/** A line on top of one's own last mail, which is the only thing to be written; the mail says the rest. */
export function followUp({ person, member }: Addressed, mail: OwnMail): { subject: string; text: string } {
  const subject = mail.subject.replace(/^(?:(?:fwd?|wg):\s*)+/i, '')
  return {
    subject: subject ? `Fwd: ${subject}` : '',
    text: `${firstOf(person)}, is this still of use to you?

${firstOf(member)}

---------- Forwarded message ----------
From: ${mail.from}
Date: ${mail.sentOn}
Subject: ${subject}
To: ${mail.to}

${mail.text}`,
  }
}

type Silence = Addressed & {
  /** How often we wrote, the follow-up included, and when first. */
  times: number
  since: string
}

/** Says that we stop and why, without reproach, and leaves the door open: whoever walks away so can be written to. */
export function walkAwayLetter({ person, member, times, since }: Silence): string {
  const day = dayAndMonth(since)
  const often = times === 2 ? 'twice' : `${times} times`
  const wrote = times === 1 ? `I wrote on ${day}` : `I have written ${often} since ${day}`
  return `${firstOf(person)}, ${wrote} and heard nothing, so I take it that this is not the time. I won't write again about it. What I sent is yours to keep, and my address stays the same.

${firstOf(member)}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function dayAndMonth(on: string): string {
  const [, month, day] = formatDay(parseDay(on)!).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]}`
}

const firstOf = (name: string) => name.trim().split(/\s+/)[0] ?? ''
