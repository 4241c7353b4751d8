import { isQuestion } from '../asks.ts'
import { phrases, placesOf } from '../phrases.ts'
import { charge, praise, type Rule } from '../rule.ts'

const VAGUE = phrases(
  'let me know (?:your thoughts|what you think|how you feel|if (?:this|that|it) (?:is of interest|interests you|would be of interest|sounds interesting|resonates))',
  '(?:love|like|appreciate|welcome|interested in|keen) (?:to (?:hear|get|have|know) )?(?:your|any) (?:thoughts|feedback|input|insights?|take|perspective|views?)',
  'any (?:thoughts|feedback) (?:would|is|are|on)|(?:your )?thoughts\\?|pick your brain|explore (?:synergies|ways (?:we|to work))|discuss (?:how we can (?:help|work|support)|synergies|(?:a )?potential (?:partnership|collaboration|fit))|open to a conversation|learn more about your (?:needs|challenges|business|priorities)',
)
const EASY =
  /^(?:[^?]{0,60}, )?(?:and |so |or |but )?(?:is|are|was|were|do|does|did|can|could|shall|should|will|would|may|has|have)\b|\b(?:who|how many|how much|how long|how often|which|when|where)\b/

export const easyToAnswer: Rule = {
  name: 'easy-to-answer',
  judges: 'Whether a yes, a number, a name or one of two days would do as an answer',
  reason: 'A question without edges leaves the reader all the work, and is put off until later.',
  languages: ['english'],
  finds: ['Let me know your thoughts.', "I'd love to pick your brain.", 'Is riser B the one that leaked?'],
  leaves: ['My thoughts are with you.', 'We talked about feedback loops.'],
  find: reading => {
    const vague = charge(placesOf(VAGUE, reading), [11, 6], {
      because: 'This leaves it to the reader to find out what to answer.',
      instead: 'Ask what a yes, a number, a name or one of two days answers: “Is riser B the one?”',
    })
    const easy = reading.sentences.find(
      ({ low, isFeature }) => !isFeature && isQuestion(low) && low.length <= 200 && EASY.test(low),
    )
    return easy ? [...vague, praise(easy, 'One word answers this.', 'Keep it.')] : vague
  },
}
