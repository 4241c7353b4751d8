import type { ObservableKind } from '../../../evidence/observation.ts'

/** What can be written down from one box: what was seen, and the acts that ask more. */
export type Act = ObservableKind | 'referral' | 'gift'

type Choice = { act: Act; name: string; also: string }

/** As one would call it oneself, by group, with other words that it answers to. */
export const CHOICES: readonly { group: string; choices: readonly Choice[] }[] = [
  {
    group: 'Candour',
    choices: [
      { act: 'ignorance_admitted', name: 'Said “I don’t know”', also: 'not sure ignorance unknown' },
      { act: 'limit_admitted', name: 'Admitted a limit', also: 'cannot weakness bad at miss' },
      { act: 'bias_disclosed', name: 'Disclosed an interest of their own', also: 'bias conflict commission' },
      {
        act: 'mistake_owned',
        name: 'Owned a mistake before it was found',
        also: 'error sorry apology fault',
      },
      {
        act: 'advised_against',
        name: 'Advised against dealing with themselves',
        also: 'do not buy warned wait',
      },
    ],
  },
  {
    group: 'Between people',
    choices: [
      { act: 'confidence_given', name: 'Confided something', also: 'private secret bad news told trust' },
      { act: 'introduction_made', name: 'Introduced somebody', also: 'introduction intro meet' },
      { act: 'favour_done', name: 'Did a favour', also: 'help favor' },
      { act: 'gift', name: 'Made a gift', also: 'present risky given' },
      { act: 'referral', name: 'Recommended a competitor', also: 'referral acid test somebody better' },
    ],
  },
  {
    group: 'Answers and proof',
    choices: [
      { act: 'question_answered', name: 'Answered a question', also: 'reply' },
      { act: 'proof_given', name: 'Gave a proof that was asked for', also: 'shown evidence' },
      { act: 'proof_withheld', name: 'Did not give a proof that was asked for', also: 'refused' },
    ],
  },
  {
    group: 'Against trust',
    choices: [
      { act: 'pushed', name: 'Pushed for a date or a decision', also: 'pressure hurry deadline' },
      { act: 'asked_without_reason', name: 'Asked without giving a reason', also: 'ask because demand' },
      { act: 'confidence_broken', name: 'Passed on something confided', also: 'gossip leak told' },
      { act: 'deception_found', name: 'Deceived', also: 'lie lied deception untrue' },
    ],
  },
]

const ALL = CHOICES.flatMap(({ choices }) => choices)

export const actOf = (text: string | undefined): Act | null =>
  ALL.find(({ act }) => act === text)?.act ?? null

export const nameOfAct = (act: Act): string => ALL.find(choice => choice.act === act)!.name

/** Whether every word that was typed begins a word of its name, or of others for it. */
export function isMeant(act: string, typed: string): boolean {
  const choice = ALL.find(one => one.act === act)
  if (!choice) return false
  const said = wordsOf(`${choice.name} ${choice.also}`)
  return wordsOf(typed).every(word => said.some(one => one.startsWith(word)))
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
