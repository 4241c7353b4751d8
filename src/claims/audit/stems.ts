import { tellingWords } from '../reference-match.ts'

/**
 * Words that say the same in any trade, by their stems. The first of a line stands for all. Trades have more; taking
 * two of them for one would call a claim proved that is not.
 */
const SAME = [
  'reduc cut lower decreas shrink shorten diminish fewer less fell drop fall declin',
  'increas rais boost grow grew rise rose improv',
  'custom client buyer',
  'fast quick rapid speed swift',
  'staff employe personnel workforc',
  'answer respond repli respons',
  'repair mend fix remedi',
  'avail uptim',
  'firm compani busi enterpris organis organiz',
  'price cost',
  'find detect spot discov locat',
  'keep store hold retain',
  'us emploi',
  'begin start',
  'accur precis exact correct',
  'error mistak fault',
  'fail failur breakdown break',
  'safe secur',
  'year annual',
  'month monthli',
  'parcel packag shipment consign',
  'time punctual',
  'quiet silent noiseless',
  'energi power electr',
  'spend expenditur',
  'averag mean',
  'save saving',
  'need requir',
  'buy purchas',
  'hous home household',
  'van vehicl',
]
const STANDS_FOR = new Map(
  SAME.flatMap(line => {
    const [first, ...others] = line.split(' ')
    return others.map(other => [other, first!] as const)
  }),
)
/** Words of amount, order and boast say nothing of what is measured. */
const EMPTY = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million percent per cent about nearly almost over under more most many much also just only very really each every since last year years month months day days hour hours minute minutes second seconds millisecond milliseconds week weeks least half up down now today been being already great best leading world'.split(
    ' ',
  ),
)

/** The telling words of a claim: what it was written as, by its stem. Numbers and their units are read elsewhere. */
export function stemsIn(text: string): Map<string, string> {
  const stems = new Map<string, string>()
  for (const word of tellingWords(text.replace(/[’']s\b/g, ''))) {
    if (/\d/.test(word) || EMPTY.has(word)) continue
    const stem = stemOf(word)
    stems.set(STANDS_FOR.get(stem) ?? stem, word)
  }
  return stems
}

const ENDINGS: readonly (readonly [ending: RegExp, becomes: string])[] = [
  [/(?:ies|ied)$/, 'i'],
  [/(?:sses|ss)$/, 'ss'],
  [/(?<=\w{3})(?:ations?|ating|ated|ates?)$/, 'at'],
  [/(?<=\w{4})(?:ment|ness|ity|ance|ence|able|ible|ful|ive|ical|al|ous|ers?|ors?)s?$/, ''],
  [/(?<=\w{3})(?:ing|ings|edly|ed)$/, ''],
  [/(?<=\w{3})ly$/, ''],
  [/(?<=\w{2}[^su])s$/, ''],
]

/** Without its endings, roughly, and the same on both sides. */
export function stemOf(word: string): string {
  let stem = word
  for (let pass = 0; pass < 2; pass += 1)
    for (const [ending, becomes] of ENDINGS) if (stem.length > 4) stem = stem.replace(ending, becomes)
  stem = stem
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i')
  return stem
}
