import type { Written } from '../writing.ts'

/** One number decides the renewal; then the board wants to hear about sixty substations. */
export const norralvRenewal: Written[] = [
  {
    id: 'norralv.miss-rate',
    at: '2026-02-18 07:35',
    from: 'gunnar',
    to: ['ylva'],
    cc: ['maarit'],
    subject: 'Before you ask about April',
    body: `Maarit tells me the contract ends in six weeks. I will advise her when I have one number: failures missed,
      divided by failures that happened, all your customers, not only us.

      G.`,
  },
  {
    id: 'norralv.eleven-per-cent',
    at: '2026-02-20 11:45',
    from: 'ylva',
    answers: 'norralv.miss-rate',
    cc: ['maarit', 'priya'],
    body: `Seven of sixty-three: 11 per cent. With you, one of ten, the feed pump in December.

      Two things that number hides. Thirty-one of the sixty-three are bearings, where we are good. And four
      customers, I think, don't log everything, so the true figure is likely higher; I can't tell you by how much.

      Ylva`,
  },
  {
    id: 'norralv.renewed',
    at: '2026-04-08 14:05',
    from: 'maarit',
    to: ['ylva'],
    cc: ['gunnar', 'sofia'],
    subject: 'Two more years',
    body: `Sofia has the papers: twenty-four pumps, two years, the price of last year plus the index. Gunnar's advice to
      me was one line, and I quote it with permission: "They miss one in nine and say so. Our own rounds miss one
      in three and do not."

      Thank you for a year in which I did not have to ask for anything twice. Almost anything.

      Maarit`,
    html: true,
  },
  {
    id: 'norralv.sixty-substations',
    at: '2026-08-26 10:40',
    from: 'maarit',
    to: ['ylva'],
    cc: ['gunnar'],
    subject: 'Sixty substations, and a board',
    body: `The board wants to see a plan for the substations on 8 October. Sixty pumps in sixty cellars, most of them
      behind somebody's bicycles. I would like you to come and explain it with me.

      One condition, Gunnar's: the first slide is what you cannot hear. Could you draft it with us, here, rather
      than for us?

      Maarit`,
    html: true,
  },
  {
    id: 'norralv.first-slide',
    at: '2026-08-26 15:22',
    from: 'ylva',
    answers: 'norralv.sixty-substations',
    cc: ['gunnar', 'priya'],
    body: `Gladly, and Gunnar's condition writes the slide: pumps under one kilowatt are quieter than the pipe they sit
      on, and some forty of your sixty are under one kilowatt. On those I don't know that we are worth the ladder.

      I'll bring a first draft on Thursday the 10th and we take it apart together.

      Ylva`,
  },
  {
    id: 'norralv.draft-board',
    at: '2026-09-14 17:05',
    from: 'ylva',
    to: ['maarit'],
    cc: ['gunnar'],
    subject: 'The board paper, second writing',
    body: `With your changes from Thursday in it. Twenty substations now, forty when we have listened to three small
      pumps for a winter and know. I've put the cellar keys on page two; you were right that they are the real
      cost.

      Could you check the hours on page three? I'll send the price sheet, with every line's reason, by Tuesday the
      22nd.

      Ylva`,
  },
]
