import type { Written } from '../writing.ts'

/** The trial half fails, is owned up to, and is bought all the same; then half a year of delivery. */
export const norralvContract: Written[] = [
  {
    id: 'norralv.we-missed-three',
    at: '2025-01-16 21:40',
    from: 'ylva',
    to: ['gunnar', 'maarit'],
    cc: ['priya', 'jonas'],
    subject: 'Pump 3: we missed it',
    body: `Gunnar, Maarit,

      Pump 3 stopped at 10:20 this morning and we had said nothing. I don't have an explanation yet. Priya has the
      recording open and thinks the coupling was talking for at least five days, in a band where we were not
      listening.

      That is the criterion Gunnar cared about, so on that one we have failed whatever happens from here. I'd
      rather you heard it from me tonight than from a slide in February.

      Priya will write down what went wrong, without adjectives, by Friday next week.

      Ylva`,
  },
  {
    id: 'norralv.eleven-hours',
    at: '2025-01-17 06:52',
    from: 'gunnar',
    answers: 'norralv.we-missed-three',
    cc: ['maarit', 'priya'],
    body: `I knew at 10:21. I wanted to see how long you would take. Eleven hours and nineteen minutes.

      The last supplier took until the warranty meeting.

      G.`,
  },
  {
    id: 'norralv.five-days',
    at: '2025-01-23 12:15',
    from: 'priya',
    to: ['gunnar', 'jonas'],
    cc: ['maarit', 'ylva'],
    answers: 'norralv.we-missed-three',
    body: `What went wrong with pump 3:

      - The elastomer in the coupling broke up between 11 and 16 January. It is clearly audible above 11 kHz.
      - Our sensor records to 20 kHz. Our model throws away everything above 8, because no bearing of this size
      lives there. I chose that limit two years ago and never came back to it.
      - Pump 9 has the same coupling. With the limit removed it looks healthy today. I can't promise it is.

      I'll rerun all twelve with the full band and send the result by Wednesday. Please treat anything we say
      about a coupling until then as a guess.

      Priya`,
  },
  {
    id: 'norralv.full-band',
    at: '2025-01-29 10:04',
    from: 'priya',
    to: ['gunnar', 'jonas'],
    cc: ['ylva'],
    answers: 'norralv.five-days',
    body: `As promised, all twelve at full band. Eleven quiet. Pump 10 has something at the seal that I would watch; I
      would not open it yet. With the new limit we would have seen pump 3 on the 12th, but I know how that sounds
      afterwards, so don't count it.

      Priya`,
    attachment: {
      filename: 'harbour-full-band.csv',
      text: `pump,quiet,remark
1,yes,
2,yes,
3,yes,new coupling since 17 January
4,yes,
5,yes,
6,yes,fan guard again
7,yes,new bearing
8,yes,
9,yes,same coupling as pump 3
10,no,seal; watch
11,yes,
12,yes,
`,
    },
  },
  {
    id: 'norralv.two-of-four',
    at: '2025-02-27 09:15',
    from: 'ylva',
    to: ['maarit', 'gunnar'],
    cc: ['priya', 'jonas'],
    subject: 'Harbour: two of four',
    body: `The winter against the page we froze in September, Jonas's log as judge:

      - No silent stops: failed. Pump 3.
      - Faults announced a week ahead: met. Two of three, pumps 7 and 10.
      - Wrong alarms: met, just. Two, both on the night it was -31 and the fan guard iced up.
      - Half an hour a week: failed. Fifty minutes, because until December our form asked everything twice.

      So this is not the sixty-pump answer, and I would not sign it if I were you. I'd suggest the twenty-four
      pumps with solid couplings, for one year, and that you look again when we have a winter of couplings behind
      us.

      Ylva`,
  },
  {
    id: 'norralv.talked-down',
    at: '2025-02-28 16:10',
    from: 'maarit',
    answers: 'norralv.two-of-four',
    cc: ['gunnar'],
    body: `I want it noted that you have talked your own order down by thirty-six pumps.

      Gunnar says twenty-four is right, and that he'd have said thirty to be kind and regretted it. I will take
      twenty-four to Sofia in purchasing this month. She will ask for a discount because it is her job; please
      give her a reason and not a number.

      Maarit`,
    html: true,
  },
  {
    id: 'norralv.order',
    at: '2025-03-28 13:45',
    from: 'sofia',
    to: ['ylva'],
    cc: ['maarit', 'inkop'],
    subject: 'Order 2025-0417: monitoring of 24 pumps, 12 months',
    body: `Please find our order for 24 measuring points from 1 April. Payment 30 days. The price is as in your letter
      of 14 March: I note your reason for not going lower, and that you took the installation out instead because
      our own electricians do it. That I could explain upstairs.

      Invoices to inkop@norralv-energi.example with the order number, otherwise they are lost.

      Sofia Bergqvist`,
  },
  {
    id: 'norralv.sold-and-owed',
    at: '2025-04-02 10:20',
    from: 'ylva',
    to: ['maarit', 'gunnar', 'jonas'],
    cc: ['priya', 'duarte'],
    subject: 'What we said before, and so owe you now',
    body: `Before we all forget what was said while it was still selling, I went through the mails. We owe you:

      - 24 points mounted and listening by 30 May.
      - Jonas's log read by us as it is, so that nobody types a thing twice.
      - Coupling analysis at full band as standard. Said in January, not yet true for new sites.
      - A visit in October with the miss rate, asked for or not.

      If you remember a promise that I don't, yours counts.

      Ylva`,
  },
  {
    id: 'norralv.one-you-forgot',
    at: '2025-04-02 11:02',
    from: 'gunnar',
    answers: 'norralv.sold-and-owed',
    cc: ['maarit'],
    body: `You forgot one. On 14 June you said you would add a box for "worn, would have lasted" and send me the figure
      with it, though it would be worse. The box came in January. The figure has not.

      G.`,
  },
  {
    id: 'norralv.worse-figure',
    at: '2025-04-04 09:30',
    from: 'ylva',
    to: ['gunnar'],
    cc: ['maarit'],
    answers: 'norralv.one-you-forgot',
    body: `You are right, and I had forgotten. It sat in the form for three months and I never added it up.

      Twelve months to March, with the box: 241 alarms, 41 wrong, and a further 26 where the part was worn and would have lasted
      past the season. Six missed. So where I used to say "86 per cent right" the honest sentence is "72 per cent
      useful". I have taken the 86 off the website this morning.

      Ylva`,
  },
  {
    id: 'norralv.half-a-year',
    at: '2025-10-09 15:20',
    from: 'ylva',
    to: ['maarit', 'gunnar'],
    cc: ['priya'],
    subject: 'Half a year: what you got',
    body: `Thank you for the day, and for the soup. As left on the whiteboard: five faults announced, none missed, two
      wrong alarms, eleven minutes a week. Of the four things owed in April, three are done; full band at new sites
      slipped from August to 19 September, and I only told you in September.

      Next look: January, before the cold. I'll call, you needn't.

      Ylva`,
  },
]
