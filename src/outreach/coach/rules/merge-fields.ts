import { charge, type Rule } from '../rule.ts'

const FIELD =
  /\{\{[^{}\n]{1,60}\}\}|\[\[[^[\]\n]{1,60}\]\]|\$\{[a-z_.]{2,40}\}|%%?[A-Z][A-Za-z_]{2,40}%%?|\*\|[A-Z_:]{2,40}\|\*|<<[A-Za-z_]{2,40}>>|\[(?:(?:name|title|your|their|the|recipient'?s?|insert|client|customer|prospect|contact|first|last|full|company|firm|job|city|industry)[ _-]?){1,4}(?:name|company|title|role|city|industry|here|topic|date|product|firm|problem|firstname|lastname)?\]|\{(?:first|last|full|company|name|city|industry|title)[_ ]?(?:name)?\}/gi

export const mergeFields: Rule = {
  name: 'merge-fields',
  judges: 'Places for a name or a firm that were left open',
  reason: 'It shows the reader the form they were to be put into.',
  languages: 'every',
  finds: ['Hi {{first_name}},', 'Dear [Name], hello', 'Hej *|FNAME|*!', 'Hi %FIRSTNAME%,'],
  leaves: [
    'The set {1, 2} is small.',
    'See [1] and [Ek 2024].',
    'It fell by 30 % to 40 %.',
    'Use a[i] there.',
  ],
  find: ({ plain }) =>
    charge(
      Array.from(plain.matchAll(FIELD), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      })),
      [35, 10],
      {
        because: 'This place was to be filled in by a program.',
        instead: 'Write to one person, by hand, and read it once before it goes.',
      },
    ),
}
