import { MINUTES_PER_DAY } from '../platform/days.ts'
import { CAST, type CastKey, type MemberKey, type PersonKey } from './cast.ts'
import { type Habit, habitOf } from './habits.ts'
import { instantOf, wallClockOf, wallClockText, type Zone } from './local-time.ts'
import type { Written } from './writing.ts'

/** One short conversation: who begins it and what each says in turn. Hours and delays come from their habits. */
export type SmallTalk = { on: string; by: CastKey; subject: string; turns: readonly [string, ...string[]] }

/** The ordinary mail between two people, which makes up most of any relationship. */
export type Rhythm = { between: readonly [MemberKey, PersonKey]; threads: readonly SmallTalk[] }

const MS_PER_MINUTE = 60_000
const SATURDAY = 6
const SUNDAY = 0

/** A rhythm written out as mails, the same each time it is asked for. */
export function mailsOf({ between, threads }: Rhythm): Written[] {
  const begun = new Map<CastKey, number>()
  const answered = new Map<CastKey, number>()
  return threads.flatMap(({ on, by, subject, turns }) => {
    const other = between[0] === by ? between[1] : between[0]
    let at = instantOf(`${on} ${nextOf(habitOf(by).begins, begun, by)}`, CAST[by].zone)
    return turns.map((body, turn): Written => {
      const from = turn % 2 === 0 ? by : other
      if (turn > 0) {
        const minutes = nextOf(habitOf(from).answersAfter, answered, from)
        at = atTheirDesk(new Date(at.getTime() + minutes * MS_PER_MINUTE), CAST[from].zone, habitOf(from))
      }
      const id = (n: number) => `${between.join('-')}.${on}.${n}`
      const written = { id: id(turn + 1), at: wallClockText(at, CAST[from].zone), from, body }
      return turn === 0 ? { ...written, to: [other], subject } : { ...written, answers: id(turn) }
    })
  })
}

function nextOf<T>(choices: readonly T[], counts: Map<CastKey, number>, key: CastKey): T {
  const count = counts.get(key) ?? 0
  counts.set(key, count + 1)
  return choices[count % choices.length]!
}

/** The first moment from `instant` on at which someone of this habit reads mail. */
function atTheirDesk(instant: Date, zone: Zone, habit: Habit): Date {
  const { weekday, minutes } = wallClockOf(instant, zone)
  const opens = habit.hours[0] * 60
  // Nobody answers on the stroke of eight: what waited overnight is spread over the first three quarters.
  const coffee = minutes % 47
  if (!habit.weekends && (weekday === SATURDAY || weekday === SUNDAY)) return tomorrowAt(opens + coffee)
  if (minutes < opens) return later(opens + coffee - minutes)
  if (minutes >= habit.hours[1] * 60) return tomorrowAt(opens + coffee)
  return instant

  function tomorrowAt(minute: number): Date {
    return atTheirDesk(later(MINUTES_PER_DAY - minutes + minute), zone, habit)
  }
  function later(by: number): Date {
    return new Date(instant.getTime() + by * MS_PER_MINUTE)
  }
}
