import { tellingWords } from '../claims/reference-match.ts'

/** Words that stand in any mail: that two texts share them says nothing of a problem that they share. */
const EVERYBODYS = new Set(
  tellingWords(`
    able about above add after afternoon again ago agree almost alone along already also although always am anybody anyone
    anything april around ask asked attached august away back bad because become been before began begin being believe
    below best better between big bit both bring call came cannot case change check clear close come coming could course
    date day days dear december decide did different does doing done down during each early easy eight eighteen eighty either eleven else end
    enough even evening ever every everybody everyone everything example far february feel felt few fifteen fifty find fine first five
    follow forward forty found four fourteen friday full further gave general get give given glad go goes going gone good got great
    had half happen happened happy hard having hear heard hello help here hi him his hold hope hour house however hundred idea
    important interested its january july june just keep kept kind knew know known large last late later least leave
    left less let letter like line list little live long look looked looking lot love made mail make making man many march may
    matter maybe mean means meet meeting men mention message might mind minute moment monday money month months more
    morning most much must name near need never new next nice night nine nineteen ninety nobody none nothing november now number october
    office often old once one only open order other ought own page part past pay people perhaps person phone place
    plan please point possible price problem put question quite rather read reading ready real really reason regards
    right run running said same saturday saw say says second see seem seen send sent september set seven seventeen seventy several shall she short
    should show side since sincerely sit six sixteen sixty small somebody someone something soon sorry sort speak stand start started
    still stop stopped subject such sunday sure take taken talk tell ten thank thanks thing things think third thirteen thirty those
    though thought thousand three through thursday till time times today together told tomorrow took true try trying tuesday
    turn twelve twenty twice two under understand until upon use used usually visit wait want wanted way wednesday week weeks well
    went whatever while whole whose why wish within without woman women wonder word words work worked working world would write
    writes writing wrote wrong year years yes yesterday yet`),
)

export type Told = { problem: string; industry: string }

/** Why a story fits somebody: the words of its problem and of its industry that stand in what is known of them. */
export type Fit = { words: string[]; industry: string[]; weight: number }

/** One word that two problems share may be chance. */
const LEAST_WORDS = 2
/** An industry in common counts as much as a word that no other story has, among some seven. An assumption. */
const INDUSTRY_WEIGHT = 2

/** The words by which problems are compared. */
export const problemWords = (text: string): string[] =>
  tellingWords(text).filter(word => !EVERYBODYS.has(word) && !/^\d+$/.test(word))

/** In how many of some stories each word of a problem stands. */
export function countIn(stories: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { problem } of stories)
    for (const word of problemWords(problem)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What is known of somebody: every telling word, and those by which the organisation is called that they belong to. */
export type Known = { words: ReadonlySet<string>; called: ReadonlySet<string> }

/**
 * How well a story fits what is known of somebody; null where nothing says that it does. A word counts the more the
 * fewer stories have it: ln(1 + stories ÷ those that have it). An industry is theirs where all its words are known
 * (“paper” alone stands in many a mail), or where one of them is part of what their organisation is called.
 */
export function fitOf(
  { problem, industry }: Told,
  { words: known, called }: Known,
  { counts, total }: { counts: ReadonlyMap<string, number>; total: number },
): Fit | null {
  const words = problemWords(problem).filter(word => known.has(word))
  const named = tellingWords(industry)
  const shared = named.every(word => known.has(word)) ? named : named.filter(word => called.has(word))
  if (words.length < LEAST_WORDS && shared.length === 0) return null
  const weight = words.reduce((sum, word) => sum + Math.log1p(total / (counts.get(word) ?? 1)), 0)
  return { words, industry: shared, weight: weight + INDUSTRY_WEIGHT * shared.length }
}
