import { isTakenUp, knowledgeIn } from '../knowledge.ts'
import { hasPhrase } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { charge, type Found, praise, type Rule } from '../rule.ts'
import { GUARANTEES } from './guarantees.ts'
import { INSULTS } from './insult-by-assumption.ts'
import { LOOKS_PERSONAL } from './looks-personal.ts'
import { SUPERLATIVES } from './superlatives.ts'

const KNOWN = {
  name: 'Gunnar Öberg',
  organisation: 'Norrälv Energi',
  sentences: ['The spare pump in station 4 trips in the frost.'],
  contactDays: 12,
  lastExchangeOn: '2026-09-24',
  commitments: [],
}

const BOASTS = [SUPERLATIVES, GUARANTEES, INSULTS]

export const knowsReader: Rule = {
  name: 'knows-reader',
  judges: 'Whether what is offered takes up something that is really known of this reader',
  reason:
    'A mail that could have gone to anybody is read as if it had. What is known is what they wrote, what was agreed, what they did on a day, not their name and where they work.',
  source:
    'A study of 5,187 unsolicited mails saw more answers to personal ones; one author’s model, and weak.',
  languages: ['english'],
  finds: [
    'Hi Gunnar, our platform offers alarms.',
    { text: 'Hi Gunnar, could we have a call on Tuesday?', reader: KNOWN },
    { text: 'Gunnar, does the spare pump trip by hand as well?', reader: KNOWN },
  ],
  leaves: [
    'You wrote in May that pump 4 trips. Our platform offers an alarm for it.',
    'Thursday at 3 works, see you there.',
    { text: 'Thursday at 3 works, see you there.', reader: KNOWN },
  ],
  find: reading => [...couldBeAnybody(reading), ...nothingTakenUp(reading)],
}

/** Who boasts, promises or insults without knowing whom has written to nobody at all. */
function couldBeAnybody(reading: Reading): Found[] {
  const boast = reading.sentences.find(({ low }) => BOASTS.some(pattern => hasPhrase(pattern, low)))
  const pitch =
    boast ?? reading.sentences.find(({ isFeature, low }) => isFeature || hasPhrase(LOOKS_PERSONAL, low))
  if (!pitch || knowledgeIn(reading)) return []
  return charge([pitch], [boast ? 25 : 13], {
    because: 'This is offered to somebody of whom the draft knows nothing that is not true of many.',
    instead:
      'Begin with something they said, did or measured, with its day or number; if there is nothing, find out first.',
  })
}

function nothingTakenUp(reading: Reading): Found[] {
  const { reader } = reading.draft
  if (!reader || reader.sentences.length === 0) return []
  if (isTakenUp(reading)) {
    const first = reading.sentences.find(({ isFeature }) => !isFeature)
    return first
      ? [praise(first, 'This takes up what is open between you, or what they wrote.', 'Keep it.')]
      : []
  }
  const big = reading.asks.find(({ size }) => size !== 'answer' && size !== 'favour')
  return big
    ? charge([big], [4], {
        because: 'You ask for this without a word of what they wrote lately.',
        instead: `Take up what is open between you: “${reader.sentences[0]}”`,
      })
    : []
}
