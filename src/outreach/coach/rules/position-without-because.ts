import { hasPhrase, phrases } from '../phrases.ts'
import type { Sentence } from '../reading.ts'
import { charge, type Rule } from '../rule.ts'

const SUM =
  '(?:[$€£] ?\\d|\\d[\\d.,]* ?(?:euros?|eur|usd|dollars?|pounds?|gbp|sek|nok|kronor|kroner|%|percent|per cent))'
const POSITION = phrases(
  `(?:our|my|final|best|the (?=price|fee|total price)) ?(?:[a-z]+ ){0,2}?(?:price|fee|rate|quote|offer|charge|cost|day rate)s?(?: for [a-z ]{1,40}?)? (?:is|are|will be|would be|comes to|stands at|remains) [a-z ]{0,16}?${SUM}`,
  `(?:i|we)(?: can|'d| would|'ll| will| could)? (?:only |also )?(?:offer|give|grant|propose|charge|ask)(?: you)? (?:[a-z]+ ){0,3}?${SUM}`,
  "(?:i|we) (?:must|have to|need to) (?:insist|refuse|decline|reject|hold)|(?:i|we)(?: simply| really| just)? (?:can't|cannot|can not|won't|will not|are unable to|are not able to|am unable to|are not prepared to|are not willing to) (?:accept|agree|offer|go (?:below|above|lower|higher)|lower|reduce|extend|sign|discount|match|give you|do (?:that|this|it) for)",
  "(?:i|we)(?:'d| would)? (?:need|require|expect|insist on|demand) (?:a |an |your )?(?:[a-z]+ ){0,2}?(?:signature|term|decision|payment|deposit|prepayment|commitment|contract|minimum)[a-z]{0,3}(?: [a-z]+){0,4}? (?:by|of|before|within|in advance|up front|until|no later)",
  'is (?:our|my|the) final (?:offer|price|position)|take it or leave it|non-?negotiable|not negotiable',
)
const BECAUSE = phrases(
  'because|since|as (?:the|we|our|you|your|they|it|a|that)|so that|due to|given (?:that|the)|reason|you (?:said|told|wrote|asked)|otherwise|made up of|which (?:pays|covers|includes)|covers|includes|without (?:those|that|them)|: (?:you|the|we|our|two|three|\\d)|in return for|if you|for (?:paying|signing|ordering)',
)
/** In a sentence of its own. */
const BECAUSE_BEHIND = phrases(
  'because|since|so that|due to|reason|you (?:said|told|wrote|asked)|otherwise|that is what|without (?:those|that|them)|it covers',
)

export const positionWithoutBecause: Rule = {
  name: 'position-without-because',
  judges: 'A price, a discount, a term, a deadline or a refusal without its because',
  reason: 'A position without a reason can only be fought over; one with a reason can be worked on together.',
  languages: ['english'],
  finds: [
    'Our price is 14,200 euros.',
    "We can't accept 60 days for payment.",
    'I can offer you a 15% discount.',
    'We need your signature by Friday.',
  ],
  leaves: [
    'Our price is 14,200 euros, because two stations need a diver.',
    "We can't accept 60 days. The reason is that we pay our people after 30.",
    "We can't come on Friday.",
    'The ticket was 14 euros.',
  ],
  find: ({ sentences }) => {
    const bare = sentences.filter(
      (sentence, at) =>
        hasPhrase(POSITION, sentence.low) &&
        !isReasoned(sentence, BECAUSE) &&
        !isReasoned(sentences[at + 1], BECAUSE_BEHIND) &&
        !isEcho(sentence),
    )
    return charge(bare, [12, 10], {
      because: 'This is a position, and nothing says why.',
      instead:
        'Add its because: what it is made of, who needs it, what you pay or lose. Then they can answer the reason.',
    })
  },
}

/** What is said of the product explains no position. */
const isReasoned = (sentence: Sentence | undefined, because: RegExp): boolean =>
  sentence !== undefined && !sentence.isFeature && hasPhrase(because, sentence.low)

/** Says the position before again. */
const isEcho = ({ low }: Sentence): boolean => /^(?:that|this|it) is (?:our|my|the) final/.test(low)
