import { placesUnless } from '../excused.ts'
import { phrases } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const SCARCE = phrases(
  '(?:only|just) (?:a few|\\d+|one|two|three|four|five|ten|a handful|limited) (?:more )?(?:spots?|places?|seats?|slots?|licen[cs]es|units|copies|openings|left|remaining|available)(?: (?:left|remaining|available))?(?: at this price)?',
  "(?:spots?|places|seats|slots|supplies|stocks?|spaces?) (?:are |is )?(?:filling|going|running|selling|limited|disappearing)(?: up| out)?(?: fast| quickly)?|while (?:supplies|stocks?) lasts?|before (?:they're|it's|they are|it is) (?:all )?gone|(?:almost|nearly) (?:gone|sold out)|limited (?:time|supply|availability|spots|places|seats|number of)|selling (?:out )?fast|once[- ]in[- ]a[- ]lifetime|exclusive opportunity",
  "(?:do not|don't|never) miss (?:out|this|your chance|the chance)|miss out on|hurry|before it's too late|before it is too late",
)

export const falseScarcity: Rule = {
  name: 'false-scarcity',
  judges: 'Scarcity without a source',
  reason: 'A lever that is pulled without a fact is found out once, and then nothing is believed.',
  languages: ['english'],
  finds: ['Only 2 spots left!', "Hurry, before it's too late.", 'Seats are filling up fast.'],
  leaves: [
    'There are two floats left at the maker in Ålesund; Denise asked them on Tuesday.',
    'Only two of the places are wet.',
    'Only 3 places left on the course, see the list at https://club.example/places.',
  ],
  find: reading =>
    charge(placesUnless(SCARCE, reading), [12, 10], {
      because: 'This says that there is little left, and gives nothing by which to check it.',
      instead: 'If it is true, say how many, where, and who says so. If not, leave it out.',
    }),
}
