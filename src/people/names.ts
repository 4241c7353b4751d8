/**
 * What two spellings of one person's name have in common: `"Blair, Lynn"`, `Lynn Blair` and `lynn  blair` share
 * the key `lynn blair`. Empty where nothing of a name is left.
 */
export function nameKey(name: string): string {
  return tidyName(name).normalize('NFKC').toLowerCase().replace(/[.]/g, '').replace(/\s+/g, ' ').trim()
}

/** A name as it is shown: without quotes, remarks in brackets, "via list", and with the family name last. */
export function tidyName(name: string): string {
  const bare = name
    .replace(/[\s"'“”‘’]+via\s.*$/i, '')
    .replace(/\(.*?\)|\[.*?\]|<.*?>/g, ' ')
    .replace(/^[\s"'“”‘’]+|[\s"'“”‘’,;]+$/g, '')
    .replace(/\s+/g, ' ')
  const turned = /^([\p{L}' -]{2,40}), ?([\p{L}][\p{L}'. -]{0,40})$/u.exec(bare)
  return turned && !SUFFIXES.has(turned[2]!.toLowerCase().replace(/\./g, ''))
    ? `${turned[2]} ${turned[1]}`
    : bare
}

/** Whether a display name tells more than the address beside it. */
export function isTellingName(name: string): boolean {
  return /\p{L}/u.test(name) && !name.includes('@') && name.length <= 100
}

/** A first name for somebody of whom only the address is known: `lynn.blair@…` → `Lynn Blair`. */
export function nameFromAddress(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@')).split('+')[0]!
  const words = local.split(/[._-]+/).filter(word => /\p{L}/u.test(word))
  if (words.length < 2) return local
  return words.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' ')
}

const SUFFIXES = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'phd',
  'md',
  'esq',
  'pe',
  'inc',
  'llc',
  'ltd',
  'dr',
  'cpa',
])
