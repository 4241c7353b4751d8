/** How we come out of a row that sets us beside others. */
export type Standing = 'ahead' | 'even' | 'behind' | 'unclear'

const OURSELVES = /^(?:us|we|ours?|our(?: \p{L}+){1,4}|with us|this (?:offer|proposal))$/iu
export const NOTHING_DONE =
  /\b(?:do(?:ing)? nothing|status quo|as (?:it is|today|now)|stay(?:ing)? (?:as|put)|no change|carry(?:ing)? on|today|current(?:ly)?|keep(?:ing)? (?:what|your|things)|leave it)\b/i
const OTHERS =
  /\b(?:others?|competitors?|alternatives?|rivals?|the rest|typical|conventional|traditional|average|usual|in-house|by hand|manual(?:ly)?|spreadsheets?|paper|elsewhere|without us|market|supplier [a-z]|vendor [a-z]|big (?:names|brands)|generic|standard (?:tool|product|supplier)s?|legacy)\b/i
const BY_HAND =
  /\b(?:shared drive|by hand|manual(?:ly)?|spreadsheets?|paper|folders?|nothing|in-house|no (?:tool|system|software))\b/i
const ATTRIBUTES =
  /\b(?:min|typ|max|unit|units|values?|price|weight|size|note|notes|when|who|what|where|date|month|week|phase|cost|owner|memory|cores|speed|capacity|variant|package|answer|requirement|description|number|source|before|after|year|20\d\d|status|measure|target|result|remarks?|comment|property|parameter|length|width|height|per|day|time|amount|quantity|total|role)\b|\d{4}|[%€£$]/i
const PLANS =
  /^(?:starter|basic|standard|plus|pro|professional|premium|business|teams?|enterprise|free|solo|small|medium|large|gold|silver|bronze|essentials?|core|growth|scale|lite|max)\b/i

/** Whether the columns of a table are parties that are compared, we among them. */
export function isMatrix(columns: readonly string[]): boolean {
  const [first = '', ...parties] = columns.map(name => name.trim())
  if (
    parties.length < 2 ||
    parties.some(
      name => name !== '' && ATTRIBUTES.test(name) && !NOTHING_DONE.test(name) && !OTHERS.test(name),
    )
  )
    return false
  if (parties.filter(name => PLANS.test(name)).length > 1) return false
  if (parties.some(name => OURSELVES.test(name) || OTHERS.test(name) || NOTHING_DONE.test(name))) return true
  const isCriteria =
    first === '' ||
    /\b(?:criteri|feature|what|compar|you (?:get|need)|question|function|capabilit|aspect|need)/i.test(first)
  return (
    isCriteria && parties.every(name => /^\p{Lu}|\d/u.test(name)) && parties.every(name => name.length < 40)
  )
}

/** Which column is ours: it says so, or is the first of those that are not plainly others. */
export function ourColumn(columns: readonly string[], title = ''): number {
  const said = columns.findIndex((name, at) => at > 0 && OURSELVES.test(name.trim()))
  if (said > 0) return said
  const named = columns.findIndex(
    (name, at) => at > 0 && !OTHERS.test(name) && !NOTHING_DONE.test(name) && isNamedIn(name, title),
  )
  if (named > 0) return named
  const found = columns.findIndex((name, at) => at > 0 && !OTHERS.test(name) && !NOTHING_DONE.test(name))
  return found > 0 ? found : 1
}

const isNamedIn = (name: string, title: string): boolean =>
  (name.match(/\p{Lu}[\p{L}\d]{3,}/gu) ?? []).some(word =>
    new RegExp(
      `^(?!.*\\b(?:or|vs\\.?|versus|to) ${word}\\b).*(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`,
      'u',
    ).test(title),
  )

const GOOD =
  /^(?:✓|✔|✅|☑|●|x|yes\b|included|built[- ]in|full(?:y)?\b|unlimited|always|standard|free|native|in (?:seconds|minutes|real time)|instant|automatic|good|excellent|high|strong|any|all\b|24\/7|same day)/i
const POOR =
  /^(?:✗|✘|❌|–|-|—|○|no\b(?! (?:limit|fee|cost|charge))|not\b|never|extra|add-on|option(?:al)?|partly|partial|limited|some|few|manual(?:ly)?|unknown|varies|n\/a|none|depends|rarely|sometimes|on request|weak|poor|low|basic|paid|business hours|only\b)/i
const LOWER_IS_BETTER =
  /^(?:hours|days|minutes|weeks)\b|\b(?:price|cost|fee|power|consumption|idle|noise|weight|mass|time|delay|latency|error|fail|fault|false|missed|downtime|fans?|waste|emission|drift|response|set-?up|install|damage|returns?|loss|days? to|hours? to|minutes? to|weeks?|effort|false|staff needed|needs? (?:an?|your|the)|changes?|penalt|surcharge|maintenance|payback|length of contract|notice|minimum|uncertainty|deviation|(?:hours|minutes|seconds|days|steps|clicks) (?:a|per|to|for|until)\b)/i

/** How we stand in a row. Words that neither praise nor blame are told by whether they differ. */
export function standingIn(cells: readonly string[], columns: readonly string[], title = ''): Standing {
  const ours = ourColumn(columns, title)
  const own = (cells[ours] ?? '').trim()
  const label = cells[0] ?? ''
  const beside = cells
    .map((cell, at) => ({ cell: cell.trim(), name: columns[at] ?? '', at }))
    .filter(({ name, at }) => at > 0 && at !== ours && at < columns.length && !/^source/i.test(name))
  // Doing nothing costs nothing and is set up at once, and so is what one makes do with, unless it is named first.
  const rivals = beside.filter(
    ({ name }, place) => !NOTHING_DONE.test(name) && (place === 0 || !BY_HAND.test(name)),
  )
  const others = (rivals.length > 0 ? rivals : beside).map(({ cell }) => cell)
  const said = others.filter(cell => cell !== '')
  if (own === '' || said.length === 0) return 'unclear'
  const results = said.map(other => against(own, other, label))
  if (results.some(result => result === 'behind')) return 'behind'
  if (results.some(result => result === 'ahead')) return 'ahead'
  return results.every(result => result === 'even') ? 'even' : 'unclear'
}

function against(own: string, other: string, label: string): Standing {
  if (own.toLowerCase() === other.toLowerCase()) return 'even'
  const [a, b] = [figureIn(own), figureIn(other)]
  if (a !== null && b !== null) {
    if (a === b) return 'even'
    return a > b !== isLowerBetter(own, label) ? 'ahead' : 'behind'
  }
  const [left, right] = [worth(own, label), worth(other, label)]
  if (left === right) return left === 0 ? 'unclear' : 'even'
  return left > right ? 'ahead' : 'behind'
}

const HIGHER_IS_BETTER =
  /\b(?:renewable|recycled|life|lasts?|uptime|availability|accura|range|capacity|performance|throughput|satisfaction|warranty|guarantee|battery|experience|trained)/i
/** Of a time one wants less, unless it is how long something holds. */
const isLowerBetter = (own: string, label: string): boolean =>
  !HIGHER_IS_BETTER.test(label) &&
  (LOWER_IS_BETTER.test(label) ||
    /\d ?(?:ms|s|min|h|seconds?|minutes?|hours?|days?|weeks?|months?)\b/i.test(own))

function worth(cell: string, label: string): number {
  if (LOWER_IS_BETTER.test(label) && /^(?:no|none|zero|0|never|free)\b/i.test(cell)) return 1
  if (LOWER_IS_BETTER.test(label) && /^(?:several|many|some|one|two|three|yes)\b/i.test(cell)) return -1
  if (GOOD.test(cell)) return 1
  return POOR.test(cell) ? -1 : 0
}

/** The first figure of a cell, in the base of its unit of time where it has one, so that hours and days compare. */
function figureIn(cell: string): number | null {
  if (/^(?:nothing|none|free|zero|no cost)\b/i.test(cell)) return 0
  const bare = SECONDS[cell.toLowerCase().replace(/(?<=.)s$/, '')]
  if (bare !== undefined) return bare
  const found = /(\d[\d,]*(?:\.\d+)?)\s*(\p{L}+)?/u.exec(cell)
  if (!found) return null
  return (
    Number(found[1]!.replaceAll(',', '')) *
    (SECONDS[found[2]?.toLowerCase().replace(/(?<=.)s$/, '') ?? ''] ?? 1)
  )
}

const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  second: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  h: 3600,
  day: 86400,
  week: 604800,
  month: 2629800,
  year: 31557600,
}
