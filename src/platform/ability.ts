import { Refusal } from './refusals.ts'

/** Whether somebody may do a thing: yes, or why not, in words for them. It travels beside what it is about. */
export type Ability = true | string

export function requireAbility(ability: Ability) {
  if (ability !== true) throw new Refusal('forbidden', ability)
}
