import { phrases, placesInSubject, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const SELLING = phrases(
  'act (?:now|fast|today)|click (?:here|below|on the|the link|this)|(?:order|buy|call|sign up|register|subscribe|enrol|enroll|apply|join|donate|contribute|chip in|shop|book|reserve|download|visit us|start) (?:now|today|online|here)|(?:call|phone|fax|dial) (?:us |toll[- ]free )',
  '(?:100 ?% |absolutely |completely |totally )?(?:free|no) (?:trial|consultation|demo|shipping|gift|bonus|quote|sample|obligation|cost|catch|risk|strings|report|ebook|e-book|access|copy|membership|estimate|offer|of charge)|for free|risk[- ]free|toll[- ]free|money[- ]back|no questions asked|no credit card|satisfaction guaranteed',
  '(?:special|exclusive|limited|introductory|one-?time|incredible|amazing) (?:time )?(?:offers?|deals?|prices?|discounts?|savings|bargains?)|(?:great|best) (?:offers|deals|prices|savings|bargains)|save (?:up to |over |an extra )?(?:[$€£] ?)?\\d+|(?:up to )?\\d+ ?% (?:off|discount|savings)|half (?:off|price)|lowest (?:price|rates?)|discount (?:code|coupon)|coupons?|clearance sale|biggest sale|big savings|hot deals',
  "(?:next|new|another) level|game[- ]chang(?:er|ing)|win-win|low[- ]hanging fruit|skyrocket|supercharge|boost your|unlock (?:the|your)|transform your|maximi[sz]e your|grow your (?:business|revenue)|increase your (?:sales|revenue|income|profits?)|double your|make money|earn (?:up to |extra |over )?[$€£]|extra income|work from home|be your own boss|financial freedom|get rich|million (?:dollars|usd|us dollars)|refinanc(?:e|ing)|mortgage rates?|out of debt|viagra|weight loss|lose weight|casino|lottery|you(?:'ve| have) won|congratulations, you",
  "(?:for|from|at|starting at) (?:only|just|as (?:low|little) as) [$€£]|(?:is|are|been|you're|pre-?) ?approved|per (?:month|week) or less|(?:free|day|your) trial|home[- ]based|(?:no|minimum|small|initial) investment|investment opportunit(?:y|ies)|(?:business|income|money[- ]making) opportunit(?:y|ies)|millionaires?|(?:go|enter|visit|look|see|press|tap) here|(?:please |just |simply )?(?:visit|go to|check out)(?::| ) ?(?:https?:|www)|free (?:access|adult|info(?:rmation)?|download|website|site|paysite|service)|adv:",
  'visit (?:our|us at|us on|the) (?:web ?)?(?:site|page|store|shop|online)?|check us out|find out (?:more|how)|learn more|read more|more info(?:rmation)?(?: at|:)|for more information|promotional|subscribe (?:to|now|today)|donate|chip in|sign (?:the|our|this) petition|(?:need|for) your support|sign up (?:for|at|to)',
)

export const sellingWords: Rule = {
  name: 'selling-words',
  judges: 'The words of leaflets: act now, click here, free trial, limited offer',
  reason:
    'The words are worn by everybody who wanted something from everybody; one smells of it, several are a leaflet.',
  source:
    'A readable model of 24 such marks told spam from mail well enough to warn (AUC .98 on the SpamAssassin corpus), not to filter.',
  languages: ['english'],
  finds: ['Act now!', 'Click here for a free trial.', 'We take your business to the next level.'],
  leaves: [
    'The act is now law.',
    'The pump is free of rust.',
    'Save the file under drawings.',
    'The next floor up is ours.',
  ],
  find: reading =>
    charge([...placesInSubject(SELLING, reading), ...placesOf(SELLING, reading)], [6, 6, 5, 4], {
      because: 'These are the words of a leaflet.',
      instead: 'Say the plain thing: what it is, for whom, and what it costs.',
    }),
}
