import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const FLATTERY = phrases(
  "(?:i have|i've|i) (?:always |long |greatly |truly |deeply |so )?(?:admired?|looked up to|revered?) (?:you|your)|your (?:remarkable|incredible|amazing|outstanding|impressive|stellar|illustrious|brilliant|extraordinary|inspiring|inspirational|phenomenal|distinguished) (?:career|work|achievements?|success|leadership|leader|company|profile|background|journey|person|team|track record|growth|vision|reputation)",
  "you(?:'re| are) (?:truly |really |such |so )?(?:a |an )(?:visionary|genius|legend|inspiration|thought leader)|(?:thought leader|visionary|industry leader|rockstar|guru) (?:like you|such as you(?:rself)?)|someone (?:of your|with your|as [a-z]+ as you)|people of your calibre|person of your|your (?:expertise|wisdom|genius|vision) is|kind man like you|woman like you|man like you",
)

export const flattery: Rule = {
  name: 'flattery',
  judges: 'Praise that says nothing',
  reason:
    'Praise without its object is a coin put into a machine; readers who are worth reaching know the sound.',
  languages: ['english'],
  finds: [
    'I have always admired your career.',
    'Your remarkable career speaks for itself.',
    'You are an inspiration.',
  ],
  leaves: [
    'The remarkable thing is the load.',
    'You were right about the relay, and I was not.',
    'Good work on the totals, they add up now.',
  ],
  find: reading =>
    charge(placesOf(FLATTERY, reading), [8, 7], {
      because: 'This praises without saying what for.',
      instead: 'Say which thing of theirs you used, and what came of it; or leave it out.',
    }),
}
