import { charge, type Rule } from '../rule.ts'

/** A line of signs, as parts of a leaflet are parted; one may stand above a signature. */
const SEPARATOR = /(?<=^|\n)[ \t]{0,8}(?:[-=*_~#+•.<>|][ ]?){5,400}[ \t]{0,8}(?=\r?\n|$)/g
const LIST = /(?<=^|\n)[ \t]{0,8}(?:[*•·»>~+]|-{1,2}|\d{1,2}[.)])[ \t]{1,4}\S[^\n]{0,60}/g
const FREE_ITEMS = 6

export const leafletLayout: Rule = {
  name: 'leaflet-layout',
  judges: 'Lines of signs between parts, long lists: the layout of a leaflet',
  reason: 'A letter is read from its first line to its last; a leaflet is looked over and put down.',
  languages: 'every',
  finds: ['One\n-----\nTwo\n=====\nThree\n*****', '* a\n* b\n* c\n* d\n* e\n* f\n* g'],
  leaves: ['The pump runs.\n\n-----\nYlva', '- one\n- two\n- three', 'It is wet... and cold.'],
  find: ({ lines, draft: { text }, plain }) => {
    const own = ({ start, end }: { start: number; end: number }) =>
      plain.slice(start, end).trim() !== '' && lines.some(line => line.start <= start && start <= line.end)
    return [
      ...charge(placesIn(text, SEPARATOR).filter(own).slice(1), [4, 3, 2], {
        because: 'Lines of signs part the columns of a leaflet.',
        instead: 'If it has so many parts, send the one that this reader needs.',
      }),
      ...charge(placesIn(text, LIST).filter(own).slice(FREE_ITEMS), [2, 1], {
        because: `This list has more than ${FREE_ITEMS} items.`,
        instead: 'Keep the two or three that this reader has to know.',
      }),
    ]
  },
}

function placesIn(text: string, pattern: RegExp) {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length
    return { start, end: index + words.trimEnd().length }
  })
}
