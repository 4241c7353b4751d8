import { cues, PLAIN, WEAK } from './cue.ts'

/**
 * Words of praise in general, the same in every trade. One of them in a sentence that is nothing else makes it a claim:
 * sellers do not praise without meaning to.
 */
const ADJECTIVES =
  '(?:able|accessible|adaptable|agile|attractive|balanced|best|brilliant|calm|capable|caring|certain|clean|clear|clever|comfortable|compelling|competent|complete|confident|consistent|convenient|crisp|dedicated|delicious|dependable|discreet|distinctive|easy|effective|effortless|elegant|enduring|engaging|expert|famous|favourite|favorite|fearless|fine|flexible|fresh|fruitful|fun|generous|gentle|genuine|handy|happy|harmonious|healthy|helpful|honest|ideal|impeccable|impressive|independent|ingenious|inspired|intelligent|intuitive|invaluable|joyful|legendary|lively|loyal|lovely|lucky|magnificent|meaningful|memorable|meticulous|mighty|modern|natural|neat|nimble|noble|optimal|original|painless|peaceful|personal|pleasant|popular|powerful|practical|precious|prestigious|proud|pure|refined|refreshing|relaxed|renowned|respected|rewarding|rich|rigorous|robust|safe|satisfying|seamless|skilled|skilful|slick|smart|smooth|solid|special|splendid|stable|steady|straightforward|strategic|stress-free|stunning|stylish|substantial|superior|sustainable|thorough|thoughtful|tireless|transparent|trusted|trustworthy|unforgettable|uncompromising|uncomplicated|unobtrusive|valuable|versatile|vibrant|welcoming|wise|wonderful|worthwhile)'
const NOUNS =
  '(?:ally|allies|comfort|confidence|clarity|convenience|craft(?:smanship|ed)?|dedication|delight|ease|elegance|excellence|expertise|flair|foresight|freedom|harmony|insight|integrity|joy|joys|mastery|peace|perfection|pleasure|precision|pride|professionalism|resilience|results|rigou?r|serenity|simplicity|skill|sophistication|strength|success|synerg(?:y|ies)|transparency|trust|value|wisdom|experts?|attention|detail|know-how|innovation|performance|quality|efficiency|reliability|flexibility|productivity|growth|impact|control|security|safety|benefits?|breakthrough|advantage|edge)'

export const PRAISE = [
  ...cues(
    'opinion',
    PLAIN,
    new RegExp(
      `^(?:an? |our |the |so |truly |simply |refreshingly |surprisingly )*${ADJECTIVES}(?:(?:,| and|, and| but|,? yet) ${ADJECTIVES})*[.!]?$`,
      'i',
    ),
    new RegExp(`\\b(?:we|our|us|it|with)\\b.{0,60}\\b(?:${ADJECTIVES}|${NOUNS})\\b`, 'i'),
    new RegExp(
      `\\b(?:is|are|was|were|feels?|stays?|remains?|makes? (?:it|them|this)|became|becomes?|been) (?:(?:so|very|both|truly|really|always|also|all|quite|remarkably|refreshingly|surprisingly) )*(?:an? )?${ADJECTIVES}\\b`,
      'i',
    ),
    /\b(?:we|our \p{L}+) (?:help|combine|bring|deliver(?! (?:on|to|in|by|from|every))|empower|enable|unite|create|push|dare|challenge|stand|value|cherish|respect|think|dream|shape|lead|inspire|reimagine|rethink|redefine|bridge|turn|share your|speak your|know|understand|excel|thrive|partner)s?\b/iu,
    /\b(?:possible|matters|thrives?|flourish(?:es)?|succeeds?|excels?|shines?|stands? out|delivers?|wins?|rewards?|inspires?|delights?|impress(?:es)?|empowers?|redefines?|reimagines?|revolutioni[sz]es?|moderni[sz]es?|elevates?|unlocks?|unleashes?|brings? (?:out|to life|together)|sets? (?:us|it|you) apart)\b/i,
  ),
  ...cues('opinion', WEAK, new RegExp(`^${ADJECTIVES} \\p{L}+`, 'iu')),
  ...cues('opinion', WEAK, new RegExp(`(?<=^(?=.{0,60}$).*)\\b(?:${ADJECTIVES}|${NOUNS})\\b`, 'i')),
]
