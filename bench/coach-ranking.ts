import { countCharacters } from '../src/outreach/coach/characters.ts'
import { gradeDraft } from '../src/outreach/coach/grade-draft.ts'
import { auc } from '../src/platform/statistics/scoring.ts'
import { type ClassedMail, MASS_CLASSES, type MailClass, PERSONAL_CLASSES } from './coach-mail.ts'
import { crossValidatedBayes } from './naive-bayes.ts'

/** Pairs in which neither text is longer than the other by more than this are matched in length. */
const LONGER = 1.2

type Scored = { class: MailClass; characters: number; coach: number; bayes: number; length: number }
const WAYS = ['coach', 'bayes', 'length'] as const

/** How often mail between people is ranked above mail to many, by the coach's score, by naive Bayes and by being short. */
export function printRanking(mails: readonly ClassedMail[]) {
  const isPersonal = mails.map(mail => isOf(PERSONAL_CLASSES, mail.class))
  const bayes = crossValidatedBayes(
    mails.map(({ subject, own }) => `${subject}\n${own}`),
    isPersonal,
  )
  const scored = mails.map((mail, at): Scored => {
    const characters = countCharacters(mail.own)
    const { score } = gradeDraft({ text: mail.text, subject: mail.subject })
    return { class: mail.class, characters, coach: score, bayes: bayes[at]!, length: -characters }
  })
  const of = (...classes: readonly MailClass[]) => scored.filter(one => classes.includes(one.class))
  const related = of('personal', 'logistic')
  console.log('                                        people  many   coach         bayes         length')
  printLine('personal and logistic / all mass mail', related, of(...MASS_CLASSES))
  for (const mass of MASS_CLASSES) printLine(`personal and logistic / ${mass}`, related, of(mass))
  for (const people of PERSONAL_CLASSES)
    printLine(`${people} / all mass mail`, of(people), of(...MASS_CLASSES))
  printLine('all between people / all mass mail', of(...PERSONAL_CLASSES), of(...MASS_CLASSES))
}

function printLine(name: string, people: readonly Scored[], many: readonly Scored[]) {
  const figures = WAYS.map(
    way => `${shown(unmatched(people, many, way))} ${shown(matched(people, many, way))}`,
  )
  const counts = [people, many].map(({ length }) => String(length).padStart(6))
  console.log(`${name.padEnd(40)}${counts.join('')}   ${figures.join('   ')}`)
}

const shown = (area: number | undefined) => (area === undefined ? '    –' : area.toFixed(3))

const unmatched = (people: readonly Scored[], many: readonly Scored[], way: (typeof WAYS)[number]) =>
  auc(
    [...people, ...many].map(one => one[way]),
    [...people.map(() => 1), ...many.map(() => 0)],
  )

/** Ties count half, as above. */
function matched(people: readonly Scored[], many: readonly Scored[], way: (typeof WAYS)[number]) {
  let [pairs, won] = [0, 0]
  for (const person of people) {
    for (const mass of many) {
      const [short, long] = [person.characters, mass.characters].sort((a, b) => a - b)
      if (long! > short! * LONGER) continue
      pairs++
      won += person[way] > mass[way] ? 1 : person[way] === mass[way] ? 0.5 : 0
    }
  }
  return pairs === 0 ? undefined : won / pairs
}

const isOf = (classes: readonly MailClass[], one: MailClass): boolean => classes.includes(one)
