const COMMON = {
  english:
    'the a an and or of to in on at for with from by is are was were be been have has had will would can could should i you he she it we they my your our their this that these those not no yes if when what which who as but so do does did me us them there here about please thanks i’ll',
  german:
    'der die das und oder ist sind war ich du er sie wir ihr nicht ein eine einen mit auf für von zu den dem des im am wird werden kann haben hat auch aber wenn dass bitte danke uns mir dir morgen',
  swedish:
    'och eller är var jag du han hon vi ni de inte en ett med på för av till den det som att har hade kan ska vill om men när tack oss mig dig imorgon',
  norwegian:
    'og eller er var jeg du han hun vi dere de ikke en et med på for av til den det som at har hadde kan skal vil om men når takk oss meg deg',
  dutch:
    'de het een en of is zijn was ik jij je hij zij wij we jullie niet met op voor van naar te dat die als maar kan zal wil heb heeft ook dank ons mij morgen',
  french:
    'le la les un une des et ou est sont était je tu il elle nous vous ils ne pas avec sur pour de du au aux que qui si mais peut dans ce cette merci demain',
  spanish:
    'el la los las un una unos y o es son era yo tú él ella nosotros no con en para de del al que si pero puede por este esta gracias mañana se le lo',
  portuguese:
    'o a os as um uma uns e ou é são era eu tu ele ela nós não com em para de do da ao que se mas pode por este esta obrigado amanhã no na',
  italian:
    'il lo la gli le un una e o è sono era io tu lui lei noi voi non con su per di del al che se ma può da questo questa grazie domani',
  finnish: 'ja tai on ovat oli minä sinä hän me te he ei en se että kun jos mutta voi myös kiitos huomenna',
} as const
export type Language = keyof typeof COMMON

const LANGUAGES = Object.entries(COMMON).map(([name, words]) => ({
  name: name as Language,
  words: new Set(words.split(' ')),
}))
/** Enough to tell by; the rest of a long mail is in the same language. */
const MOST_WORDS = 400
const MOST_CHARACTERS = 20_000

/**
 * The language of a text, as far as the commonest words of ten tell; English where two have as many. What has hardly
 * any words of any of them is taken for English only where it is written in letters that English has: we stay silent
 * where we do not know.
 */
export function languageOf(text: string): Language | null {
  const beginning = text.slice(0, MOST_CHARACTERS)
  const words =
    beginning
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MOST_WORDS) ?? []
  const counts = LANGUAGES.map(language => words.filter(word => language.words.has(word)).length)
  const most = Math.max(...counts)
  if (most > 0) return LANGUAGES[counts.indexOf(most)]!.name
  return /^\P{L}*[a-z]/iu.test(beginning) && !/[^\P{L}a-z]/iu.test(beginning) ? 'english' : null
}

export const isEnglish = (text: string): boolean => languageOf(text) === 'english'
