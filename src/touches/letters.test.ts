import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeDraft } from '../outreach/coach/grade-draft.ts'
import { formatDay } from '../platform/days.ts'
import { followUp, walkAwayLetter } from './letters.ts'

const NAMES = fc.constantFrom('Farida Rahimi', 'Gunnar Öberg', 'Inês Faria', 'Réal Gagnon', 'Walt')

test('the letter by which one walks away passes the coach, whoever writes to whom, and asks for nothing', () => {
  fc.assert(
    fc.property(
      NAMES,
      NAMES,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 16_000, max: 22_000 }),
      (person, member, times, day) => {
        const text = walkAwayLetter({ person, member, times, since: formatDay(day) })
        const { grade, asks, characters } = gradeDraft({ text })
        expect(['A', 'B']).toContain(grade)
        expect(asks).toEqual([])
        expect(characters).toBeLessThanOrEqual(400)
      },
    ),
  )
})

test('walking away says how often one wrote and since when, and blames nobody', () => {
  const silence = { person: 'Farida Rahimi', member: 'Duarte Nogueira', since: '2026-05-04' }
  expect(walkAwayLetter({ ...silence, times: 3 })).toMatch(/^Farida, I have written 3 times since 4 May/)
  expect(walkAwayLetter({ ...silence, times: 1 })).toMatch(/^Farida, I wrote on 4 May and heard nothing/)
})

test('a follow-up is one line on top of one’s own mail, and the coach judges that line alone', () => {
  const mail = {
    from: 'Duarte Nogueira',
    to: 'Farida Rahimi',
    sentOn: '2026-05-04',
    subject: 'Fwd: Meters in ward 7',
    text: 'Please call me today about our leading solution!!!',
  }
  const { subject, text } = followUp({ person: mail.to, member: mail.from }, mail)
  expect(subject).toBe('Fwd: Meters in ward 7')
  expect(text).toContain(mail.text)
  expect(gradeDraft({ text, subject }).grade).toBe('A')
})
