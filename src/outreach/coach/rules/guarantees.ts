import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

export const GUARANTEES = phrases(
  '(?:is|are|be|comes|results|success|fully|100 ?%|absolutely|satisfaction|savings|returns?),? guaranteed|guaranteed (?:to|results|returns?|success|savings|income|approval|the|lowest|or)|(?:we|i)(?: can| will)? guarantee|money[- ]back guarantee|or your money back|your money back|guarantee (?:you|that you|results)',
  "(?:a |an )?100 ?% (?:return|satisfaction|success|accura(?:cy|te)|reliab(?:le|ility)|secure|safe|risk|free|of the time|guaranteed|natural|legal|uptime)|zero risk|no risk|without (?:any )?risk|never fails|(?:cannot|can't|will not|won't) fail|always works|fool-?proof|bullet-?proof|\\d{1,3} ?% guaranteed|(?:or )?you pay nothing|or we(?:'ll| will) work for free|instant results|overnight (?:success|results)|you will (?:see|get|save|double|earn) (?:a |an |at least |up to )?(?:[$€£] ?)?\\d",
)

export const guarantees: Rule = {
  name: 'guarantees',
  judges: 'Promises of what nobody can promise',
  reason:
    'Who sells complex things cannot know how they go elsewhere; a skeptic hears that the writer does not care.',
  languages: ['english'],
  finds: [
    'It is guaranteed to work.',
    'A 100% return in 90 days.',
    'We guarantee you the lowest price.',
    'It never fails.',
  ],
  leaves: [
    'The guarantee is in clause 9: we replace a logger that fails within 24 months.',
    '100 % of the 14 loggers came back.',
    'I promise to send it.',
  ],
  find: reading =>
    charge(placesOf(GUARANTEES, reading), [15, 12, 8], {
      because: 'Nobody can promise this, and the reader knows it.',
      instead: 'Say what happened where it was tried: where, how often, and where it did not work.',
    }),
}
