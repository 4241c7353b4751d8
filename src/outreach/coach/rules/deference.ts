import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const BOWS = phrases(
  "(?:i know|i understand|i realise|i realize|i appreciate|i am sure|i'm sure)(?: that)? (?:how )?(?:incredibly |extremely |very |so )?(?:busy you|you(?:'re| are| must be)(?: a| an)? (?:[a-z]+ )?busy|your time is|you(?: must)? (?:get|receive|have) (?:a lot|many|so much|tons|hundreds|so many|a million))",
  'sorry to (?:bother|disturb|trouble|bug|interrupt|take up)',
  '(?:i )?apologi[sz]e (?:again )?for (?:bothering|disturbing|the intrusion|taking|intruding|reaching out|the cold|my)',
  '(?:deeply |truly |greatly |very )?honou?red (?:if|to)|(?:an|a great|the) honou?r (?:if|to)|humbl(?:y|ed)',
  'find it in your heart|mean the world|your (?:[a-z]+ )?(?:valuable|precious) time|spare (?:a few|some|a couple of) moments',
  'somebody as (?:junior|small|humble|unimportant)|someone as (?:junior|small|humble|unimportant)|just an? (?:humble|lowly|junior)|i can only dream',
  "if (?:it's|it is|that's|that is) not (?:too much|an imposition|asking too)|if you (?:could|can|might) (?:possibly|perhaps|find)|might (?:possibly|perhaps) be (?:willing|able)|could (?:possibly|perhaps)|if you would be so kind|would be so kind",
  'at your (?:mercy|service)|beg you|i (?:completely|fully|totally) understand if you|in advance for your (?:[a-z]+ )?(?:consideration|time|attention|help)|eternally grateful|(?:forever|so incredibly) grateful',
  'yours respectfully|respectfully yours|wherever suits you',
)

export const deference: Rule = {
  name: 'deference',
  judges: 'Bowing before the reader',
  reason: 'Who makes themselves small makes it easy not to answer; a peer says what they want and why.',
  languages: ['english'],
  finds: [
    'I know how incredibly busy you are.',
    'Sorry to bother you, but is it open?',
    'I would be honoured if you came.',
    'It would mean the world to me.',
  ],
  leaves: [
    'I know how the valve works.',
    'Sorry, I mixed up the two reports.',
    'The minister honoured the agreement.',
    'Are you busy on Tuesday?',
  ],
  find: reading =>
    charge(placesOf(BOWS, reading), [7, 7, 7, 5], {
      because: 'This makes you small, and the reader has to comfort you before they can answer.',
      instead: 'Leave it out. Say what you ask for and why, as one colleague does to another.',
    }),
}
