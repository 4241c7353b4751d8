import { placesUnless, SCARCE } from '../pressure.ts'
import { charge, type Rule } from '../rule.ts'

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
