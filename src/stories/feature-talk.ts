/** What a seller calls what is sold, and what is said of it where nothing is told. */
const PRODUCT =
  'platform|product|solution|software|suite|tool|tools|toolkit|system|technology|app|application|offering|portfolio|dashboard|engine|service|services|device|sensor|sensors|sensing'
const OFFERS =
  'offers?|provides?|delivers?|enables?|empowers?|allows?|lets?|helps?|supports?|features?|includes?|combines?|integrates?|automates?|streamlines?|simplifies|simplify|optimi[sz]es?|scales?|boasts?|leverages?|unlocks?|transforms?|accelerates?|guarantees?|ensures?|comes? with|gives? you|can help|is designed|are designed|is built|are built|works? with any'
const ADVERBS = '(?:(?:also|now|even|easily|seamlessly|automatically|fully|can|will)\\s+)*'

/** Adjectives of brochures: none of them can be checked. */
const BROCHURE =
  /\b(?:seamless(?:ly)?|scalab(?:le|ility)|robust|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|best[- ]of[- ]breed|innovative|state[- ]of[- ]the[- ]art|end[- ]to[- ]end|next[- ]gen(?:eration)?|turnkey|game[- ]chang(?:ing|er)|industry[- ]leading|market[- ]leading|leading|powerful|intuitive|user[- ]friendly|easy[- ]to[- ]use|flexible|secure|reliable|efficient|cost[- ]effective|fast|smart|modern|comprehensive|holistic|customi[sz]able|future[- ]proof|enterprise[- ]grade|ai[- ]powered|ai[- ]driven|cloud[- ]based|real[- ]time|24\/7|plug[- ]and[- ]play|proven|trusted|unique|affordable|high[- ]quality)\b/gi

const KINDS: { because: string; pattern: RegExp }[] = [
  {
    because: 'It says what the product does, and not what happened to anybody.',
    pattern: new RegExp(
      `\\b(?:our|the|this|your)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${PRODUCT})\\s+${ADVERBS}(?:${OFFERS})\\b`,
      'iu',
    ),
  },
  {
    because: 'It says what we offer, and not what happened to anybody.',
    pattern: new RegExp(
      `\\bwe\\s+${ADVERBS}(?:offer|provide|deliver|enable|empower|support|feature|specialise|specialize|guarantee|ensure|help (?:you|companies|businesses|customers|clients|teams|organi[sz]ations))\\b`,
      'iu',
    ),
  },
  {
    because: 'It says what a product lets everybody do, and not what somebody did.',
    pattern: new RegExp(
      `\\b(?:it|which|that)\\s+${ADVERBS}(?:offers|provides|delivers|enables|empowers|features|boasts|comes with|is packed with|is designed to|gives you)\\b|\\b(?:with|using)\\s+our\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${PRODUCT})\\b[^.]*\\b(?:you|customers|users|teams|companies)\\s+can\\b|\\b(?:users|customers|teams)\\s+can\\s+(?:easily|quickly|now|simply)\\b`,
      'iu',
    ),
  },
]

const LEAST_ADJECTIVES = 2
const MOST_BETWEEN = 4

/** Why a sentence is talk of features, with the words that show it; null where it is not. */
export function featureTalkIn(sentence: string): { words: string; because: string } | null {
  for (const { because, pattern } of KINDS) {
    const found = pattern.exec(sentence)
    if (found) return { words: found[0], because }
  }
  const adjectives = [...sentence.matchAll(BROCHURE)].map(([word]) => word)
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)?.length ?? 0
  // Of a list of adjectives hardly anything is left without them; in a sentence that tells, one may well be said.
  if (adjectives.length >= LEAST_ADJECTIVES && words - adjectives.length <= MOST_BETWEEN + adjectives.length)
    return { words: adjectives.join(', '), because: 'Adjectives praise; nobody can picture what happened.' }
  return null
}
