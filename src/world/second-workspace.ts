import { NEIGHBOURS } from './cast.ts'
import { post, type StoryMail } from './post.ts'
import { storyId } from './story-id.ts'
import type { Written } from './writing.ts'

/** Another firm's workspace, to see that nothing crosses: it knows one of Porla's people and must not show it. */
export const SECOND_WORKSPACE = {
  id: storyId(2),
  name: 'Halden & Osei',
  domain: 'halden-osei.example',
} as const

export const secondOurs = (): string[] => [NEIGHBOURS.amara.addresses[0], NEIGHBOURS.felix.addresses[0]]

export const secondMails = (): StoryMail[] => post(LETTERS)

const LETTERS: readonly Written[] = [
  {
    id: 'archive.drawings',
    at: '2026-03-02 09:30',
    from: 'amara',
    to: ['gunnar'],
    subject: 'Drawings in the attic of Harbour',
    body: `Dear Gunnar Öberg,

      The town archive says that the drawings of Harbour from 1958 lie in your attic in tubes. We put such things in
      order for a living. May Felix and I look at them before somebody's roof does?

      Amara Osei`,
  },
  {
    id: 'archive.tubes',
    at: '2026-03-02 10:05',
    from: 'gunnar',
    answers: 'archive.drawings',
    body: `Forty tubes, two of them with mice. Come after Easter. Bring gloves.

      G. Öberg`,
  },
  {
    id: 'archive.gloves',
    at: '2026-03-02 11:40',
    from: 'amara',
    answers: 'archive.tubes',
    cc: ['felix'],
    body: `Gloves and a mouse trap, on 14 April. I'll send you a list of what we find, sheet by sheet, by the end of that
      month.

      Amara`,
  },
  {
    id: 'archive.list',
    at: '2026-04-29 16:20',
    from: 'felix',
    to: ['gunnar'],
    cc: ['amara'],
    subject: '612 sheets',
    body: `Here is the list. Sheet 88 shows a pump house that was never built, or is very well hidden.

      Felix Halden`,
    attachment: {
      filename: 'harbour-sheets.csv',
      text: 'sheet,year,shows\n1,1958,site\n88,1959,pump house at the north quay\n612,1987,fence\n',
    },
  },
  {
    id: 'archive.pump-house',
    at: '2026-04-30 06:35',
    from: 'gunnar',
    answers: 'archive.list',
    cc: ['amara'],
    body: `It was built. I have looked for that valve since 1996. Thank you.

      G.`,
  },
  {
    id: 'archive.brewery',
    at: '2026-06-09 13:15',
    from: 'tove',
    to: ['felix'],
    subject: 'Copper',
    body: `I have bought a brewhouse from 1911 and the drawings are in old German handwriting. Somebody told me that you
      read such things for fun.

      Tove Sandell`,
  },
  {
    id: 'archive.for-fun',
    at: '2026-06-09 15:50',
    from: 'felix',
    answers: 'archive.brewery',
    cc: ['amara'],
    body: `For fun and by the hour. Send three sheets; if I can't read them you owe me nothing.

      Felix`,
  },
  {
    id: 'archive.three-sheets',
    at: '2026-06-10 08:20',
    from: 'tove',
    answers: 'archive.for-fun',
    body: `Posted. The brown stain on the second one is beer, but old beer.

      Tove`,
  },
]
