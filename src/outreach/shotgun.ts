import { likeness } from './coach/likeness.ts'

/** To no more people than this goes the same text. */
export const HANDFUL = 5
/** From so much in common on, two texts are the same one with other names in it. */
export const SAME_TEXT = 0.7
/** How far back is looked. */
export const WITHIN_DAYS = 60
/** What is shorter is the same by chance: “Thursday at 3 works, see you there.” */
export const FEWEST_WORDS = 20

/** A text that went out, and to whom. */
export type SentText = { text: string; personId: string }

/** Whom nearly the same text would have reached, with these: undefined where they are a handful or fewer. */
export function shotgunOf(
  text: string,
  to: readonly string[],
  sent: readonly SentText[],
): { people: number } | undefined {
  if ((text.match(/[\p{L}\p{M}]+/gu) ?? []).length < FEWEST_WORDS) return undefined
  const reached = new Set(to)
  for (const one of sent)
    if (!reached.has(one.personId) && likeness(text, one.text) >= SAME_TEXT) reached.add(one.personId)
  return reached.size > HANDFUL ? { people: reached.size } : undefined
}

/** Why it is refused, and what to do instead. */
export const saidOfShotgun = ({ people }: { people: number }): string =>
  `With this, nearly the same text would have gone to ${people} people within ${WITHIN_DAYS} days; more than ${HANDFUL} is a mass mailing, whatever it says. Choose the few it is really for, and write to each of them what is true of them alone.`
