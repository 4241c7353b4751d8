import { writeFile } from 'node:fs/promises'
import { MEMBERS, PEOPLE } from '../../src/world/cast.ts'

export const LETTERS = 24
const DAY_MS = 86_400_000

/**
 * An mbox of a winter's letters between Ylva and Gunnar, one every fourth day and each answered a day later, the
 * last of them on 2 January 2002; and one message that has no sender,
 * which is in all the same.
 */
export async function writeMailbox(path: string): Promise<void> {
  const letters = Array.from({ length: LETTERS }, (_, index) => letter(index))
  const broken = 'From - Wed Jan  2 12:00:00 2002\nSubject: From nobody\n\nWho wrote this?\n\n'
  await writeFile(path, letters.join('') + broken)
}

function letter(index: number): string {
  const isOurs = index % 2 === 0
  const [from, to] = isOurs ? [MEMBERS.ylva, PEOPLE.gunnar] : [PEOPLE.gunnar, MEMBERS.ylva]
  const round = Math.floor(index / 2)
  const day = new Date(Date.UTC(2002, 0, 2, 10) - (11 - round) * 4 * DAY_MS - (isOurs ? DAY_MS : 0))
  const answered = isOurs ? '' : `In-Reply-To: <letter-${index - 1}@porla.example>\n`
  return (
    `From - ${day.toUTCString()}\n` +
    `From: ${from.name} <${from.addresses[0]}>\nTo: ${to.name} <${to.addresses[0]}>\n` +
    `Date: ${day.toUTCString().replace('GMT', '+0000')}\nMessage-ID: <letter-${index}@porla.example>\n${answered}` +
    `Subject: ${isOurs ? '' : 'Re: '}Pump ${round + 1}\nContent-Type: text/plain; charset=utf-8\n\n` +
    `${isOurs ? 'Is the pump quiet?' : 'It is quiet as snow.'}\n\n`
  )
}
