import { placeOfCharacter } from '../characters.ts'
import type { Reading } from '../reading.ts'
import { type Found, praise, type Rule } from '../rule.ts'

export const MOST_CHARACTERS = 400
const FAR_TOO_MANY = 800
const LONGEST_CHARGED = 1400

export const length: Rule = {
  name: 'length',
  judges: `At most ${MOST_CHARACTERS} characters; more is a note up to ${FAR_TOO_MANY}, then a warning. The words of a real reason cost nothing`,
  reason: 'What fits on a telephone without scrolling is read at once and answered at once.',
  source:
    'A vendor’s count over 40 million mails saw most answers at 50 to 125 words; 400 characters are about 70. Observed, not tried, and of people who have their mail tracked.',
  languages: 'every',
  finds: ['The pump runs. '.repeat(40), '泵在运行。'.repeat(90)],
  leaves: ['The pump runs.', '👩‍🚒'.repeat(390)],
  find: reading => {
    const { characters } = reading
    const left = MOST_CHARACTERS - characters
    if (left >= 0) return countdown(reading, left)
    const points = pointsFor(characters - reasonsIn(reading))
    return [
      {
        ...wordsTooMany(reading),
        points,
        severity: characters > FAR_TOO_MANY ? 'warning' : 'note',
        because: `It has ${characters} characters, ${-left} more than the ${MOST_CHARACTERS} that are read at one glance.`,
        instead: 'Keep what this reader needs to answer. The rest can follow when they ask.',
      },
    ]
  },
}

/** Four for each hundred begun above 400, three for each above 800. */
function pointsFor(charged: number): number {
  const over = Math.min(charged, LONGEST_CHARGED)
  const first = Math.max(0, Math.ceil((Math.min(over, FAR_TOO_MANY) - MOST_CHARACTERS) / 100))
  const then = Math.max(0, Math.ceil((over - FAR_TOO_MANY) / 100))
  return 4 * first + 3 * then
}

/** Otherwise a reason would be dearer than none. What joins it to the request is part of it. */
function reasonsIn({ asks, plain }: Reading): number {
  const words = asks.flatMap(({ isRequest, reason }) =>
    isRequest && reason.kind === 'real' ? reason.words : [],
  )
  const ends = new Map(words.map(({ start, end }) => [start, end]))
  return [...ends].reduce((sum, [start, end]) => sum + end - joinedAt(plain, start), 0)
}

function joinedAt(plain: string, start: number): number {
  let at = start
  while (at > 0 && /[ ,;]/.test(plain[at - 1]!)) at--
  return at
}

function countdown({ lines, characters, draft }: Reading, left: number): Found[] {
  const line = lines.find(({ start, end }) => draft.text.slice(start, end).trim() !== '')
  if (!line || characters === 0) return []
  return [
    praise(line, `${characters} characters, ${left} left.`, 'Nothing: short enough to be read at once.'),
  ]
}

/** From the first character that is too many to the end. */
function wordsTooMany({ lines, draft: { text } }: Reading) {
  const place = placeOfCharacter(text, MOST_CHARACTERS)
  const first = lines.find(
    ({ start, end }) => end > place && text.slice(Math.max(start, place), end).trim() !== '',
  )
  const last = lines.findLast(({ start, end }) => text.slice(start, end).trim() !== '')!
  return { start: first ? Math.max(first.start, place) : last.start, end: last.end }
}
