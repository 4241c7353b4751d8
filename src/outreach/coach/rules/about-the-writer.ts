import { charge, type Rule } from '../rule.ts'

const WRITER =
  /^(?:[^.?!]{0,30}, )?(?:(?:and|but|so|also|here),? )?(?:we(?:'re|'ve|'ll|'d)?|our|my (?:name|company|firm|team)|i(?:'m| am) (?:with|from|the|a|an)|at [a-z]{1,24}, we) /
const READER = /\b(?:you|your|yours|you're|you've|you'll|you'd)\b/
/** Everybody says a word of themselves. */
const FREE = 3

export const aboutTheWriter: Rule = {
  name: 'about-the-writer',
  judges: 'Who the sentences are about: the writer’s firm, or the reader',
  reason: 'A mail about its writer asks the reader to listen; a mail about the reader is read.',
  languages: ['english'],
  finds: [
    'We were founded in 1998. Our office is in Ghent. We have grown since. Our people come from 12 countries. We go on growing.',
  ],
  leaves: [
    'We met in Ghent. Your office was closed. You sent me the report. You found an error in it. Your colleague knows.',
  ],
  find: ({ sentences, asks }) => {
    const wanting = new Set(asks.map(({ start }) => start))
    const about = sentences.filter(
      ({ start, low, isFeature }) =>
        isFeature || (!wanting.has(start) && WRITER.test(low) && !READER.test(low)),
    )
    return charge(about.slice(FREE), [3], {
      because: `This is the ${about.length > FREE + 1 ? 'next of several sentences' : 'fourth sentence'} about you and your firm.`,
      instead: 'Make the reader, or something of theirs, the subject of the sentence; or leave it out.',
    })
  },
}
