import { charge, type Rule } from '../rule.ts'

const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]{2,2000}/gi
const TRACKED =
  /[?&](?:utm_[a-z]+|mc_cid|mc_eid|fbclid|gclid|trk|tracking|refcode|source|cid|eid|uid|sid|rid|mkt_tok|elq|hsenc|_hsenc)=|\/\/(?:click|clicks|links?|track|tracking|email|e|go|t|r|mailer|list-manage)\.[a-z0-9-]+\.|\/(?:track|click|redirect|unsub|ls\/click)[/?]/i
const IMAGE = /\[(?:image|img|cid|photo|logo)\b[^\]\n]{0,200}\]|<img\b[^>]{0,300}>/gi

export const links: Rule = {
  name: 'links',
  judges: 'More than one link, links that count who clicks, images',
  reason:
    'One link may be what was asked for; several are a leaflet, and one that counts spies on the reader.',
  source: 'Links per hundred words was the heaviest of 24 readable marks of spam in the SpamAssassin corpus.',
  languages: 'every',
  finds: [
    'See https://a.example and https://b.example/c.',
    'https://a.example/?utm_source=mail',
    '[image: logo]',
  ],
  leaves: ['See https://porla.example/film/12', 'The file is on drive C:\\film.', 'See [3].'],
  find: ({ plain }) => {
    const all = placesIn(plain, LINK)
    const tracked = all.filter(({ start, end }) => TRACKED.test(plain.slice(start, end)))
    return [
      ...charge(all.slice(1), [4, 3], {
        because: `This is one of ${all.length} links.`,
        instead: 'Keep the one that this reader asked for or needs to answer, or attach what it leads to.',
      }),
      ...charge(tracked, [5, 3], {
        because: 'This link tells somebody who clicked it.',
        instead: 'Give the plain address, or none.',
      }),
      ...charge(placesIn(plain, IMAGE), [5, 3], {
        because: 'Letters between people carry no banners.',
        instead: 'Leave the image out, or attach the one that was asked for.',
      }),
    ]
  },
}

const placesIn = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }))
