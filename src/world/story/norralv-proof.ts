import type { Written } from '../writing.ts'

/** A sceptical engineer asks a question that Ylva cannot answer, and lends her twelve pumps for a winter. */
export const norralvProof: Written[] = [
  {
    id: 'norralv.bad-column',
    at: '2024-06-14 09:20',
    from: 'ylva',
    to: ['gunnar'],
    subject: 'Your question at the coffee table',
    body: `Gunnar,

      On Wednesday you asked how many pumps we have told people to stop that did not need stopping. I said I
      would have to look. I have looked.

      In the twelve months to May we sent 214 alarms. 31 were wrong, and nine of those made somebody open a pump
      and find a clean pump and a lost morning. We also missed four failures altogether. I had never added these
      up before you asked, which I am not proud of.

      I'll send you the list behind the nine and the four, site names removed, by Friday next week.

      Ylva`,
  },
  {
    id: 'norralv.what-is-wrong',
    at: '2024-06-14 10:02',
    from: 'gunnar',
    answers: 'norralv.bad-column',
    body: `Thank you. In thirty-one years nobody who wanted my money has sent the bad column first.

      Two questions before I believe the good one. If a pump is opened and the bearing is worn but would have run
      until summer, is that a right alarm or a wrong one? And who decides, you or the customer?

      G. Öberg`,
  },
  {
    id: 'norralv.our-form',
    at: '2024-06-14 15:41',
    from: 'ylva',
    answers: 'norralv.what-is-wrong',
    body: `The customer decides, but on our form, and our form has no box for "worn, would have lasted". So the 183
      right ones are too kind to us. I don't know by how much.

      We'll add the box. It will make next year's figure worse and I will send you that one too.

      Ylva`,
  },
  {
    id: 'norralv.the-list',
    at: '2024-06-20 16:12',
    from: 'ylva',
    to: ['gunnar'],
    answers: 'norralv.our-form',
    body: `A day early, mostly because it kept me awake. Thirteen lines: nine pumps opened for nothing, four that
      broke without a word from us. Line 9 is the one I would ask about if I were you.

      Ylva`,
    attachment: {
      filename: 'opened-for-nothing-and-missed.csv',
      text: `line,month,pump,what we said,what it was
1,2023-06,circulation,bearing,clean
2,2023-08,circulation,seal,clean
3,2023-10,booster,bearing,clean
4,2023-11,circulation,cavitation,cracked converter housing next to it
5,2023-11,feed,bearing,clean
6,2024-01,circulation,imbalance,ice on the fan guard
7,2024-01,circulation,imbalance,ice on the fan guard (the same one)
8,2024-02,booster,seal,clean
9,2024-03,feed,bearing,cavitation: third time at this site
10,2023-07,circulation,nothing,shaft key sheared
11,2023-12,feed,nothing,seal
12,2024-02,circulation,nothing,motor winding
13,2024-04,booster,nothing,coupling
`,
    },
  },
  {
    id: 'norralv.twelve-pumps',
    at: '2024-06-20 16:55',
    from: 'gunnar',
    answers: 'norralv.the-list',
    body: `Read it twice. Line 4 is not your fault, nobody hears anything beside a cracked converter housing. Line 9
      is your fault. Line 7 made me laugh, which does not happen with spreadsheets.

      I have twelve pumps at Harbour that would be hard for you: variable speed, loud, and at minus thirty the
      building itself complains. I will ask Maarit Lehtonen whether you may come and fail there.

      G.`,
  },
  {
    id: 'norralv.introduction',
    at: '2024-06-26 08:15',
    from: 'gunnar',
    to: ['maarit', 'ylva'],
    subject: 'Twelve pumps for a winter',
    body: `Maarit, this is Ylva Sandström of Porla. They clamp microphones to pumps and say which will break. I do
      not yet believe it works on ours, but she sends her mistakes before her brochure, and I would like to lend
      her Harbour for one winter.

      Ylva, Maarit Lehtonen decides. She will ask what it costs us in people, not in kronor.

      Gunnar Öberg`,
  },
  {
    id: 'norralv.people-hours',
    at: '2024-06-27 11:30',
    from: 'maarit',
    answers: 'norralv.introduction',
    to: ['ylva'],
    cc: ['gunnar'],
    body: `Welcome, Ylva. Gunnar has described you as "possibly honest", so expectations are high.

      What he says is true. I have four fitters for three plants. How many of their hours do you want, in which
      weeks, and what happens if you have guessed wrong?

      Maarit`,
    html: true,
  },
  {
    id: 'norralv.we-pay-the-electrician',
    at: '2024-06-27 15:05',
    from: 'ylva',
    answers: 'norralv.people-hours',
    cc: ['gunnar'],
    body: `Two days of one electrician to mount, in a week you choose in October. After that half an hour a week, to
      write down what was found when something is opened.

      If mounting takes longer than two days we pay for your electrician. If the half hour becomes an hour, that
      is a result of the trial and counts against us.

      Ylva`,
  },
  {
    id: 'norralv.four-criteria',
    at: '2024-09-09 09:48',
    from: 'ylva',
    to: ['maarit', 'gunnar', 'jonas'],
    cc: ['priya'],
    subject: 'Harbour: what would count as yes',
    body: `Dear all,

      Before anyone climbs a ladder, here is what I think should count. Please cross out and rewrite.

      - 1. Of the faults your fitters find by the end of February, we announced at least two a week ahead.
      - 2. At most two wrong alarms. Wrong means a pump was opened and Gunnar says it need not have been.
      - 3. No pump stops without our having said so.
      - 4. Your people spend no more than half an hour a week on us.

      Priya Raman mounts the sensors and answers for the analysis; I answer for the rest. What follows a yes and
      what follows a no should stand here too, and those are yours to write.

      Ylva`,
  },
  {
    id: 'norralv.criterion-three',
    at: '2024-09-09 10:36',
    from: 'gunnar',
    answers: 'norralv.four-criteria',
    cc: ['maarit', 'jonas', 'priya'],
    body: `Criterion 1: who says the fault was "found"? Jonas's log, not your form. Criterion 3 is the only one I care
      about and you put it third. Otherwise fair. I looked for the trick and did not find it.

      G.`,
  },
  {
    id: 'norralv.yes-and-no',
    at: '2024-09-10 13:20',
    from: 'maarit',
    answers: 'norralv.four-criteria',
    cc: ['gunnar', 'jonas', 'priya'],
    body: `Four out of four: sixty pumps, three years. None: we thank you, you take your microphones home, and I buy
      you lunch because it is a long train. Anything in between we read together, honestly, in February.

      I would have put 4 first. We each have our own three.

      Maarit`,
    html: true,
  },
  {
    id: 'norralv.frozen',
    at: '2024-09-16 08:30',
    from: 'ylva',
    to: ['maarit', 'gunnar', 'jonas'],
    cc: ['priya'],
    answers: 'norralv.yes-and-no',
    body: `Agreed by all three of you, with Jonas's log as the judge and criterion 3 moved to the top. I won't touch
      the wording again before the first of March, however the winter goes.

      Ylva`,
  },
  {
    id: 'norralv.mounted',
    at: '2024-10-16 11:10',
    from: 'priya',
    to: ['jonas', 'gunnar'],
    cc: ['elias', 'ylva'],
    subject: 'Twelve ears on twelve pumps',
    body: `All mounted, one day and seven hours, so Maarit's electrician budget survives by sixty minutes. Thank you,
      Elias, for the ladder and for not asking why I talk to pumps.

      One thing I don't know: 3 and 9 have couplings I haven't met before. The model has never heard one fail. I
      will tell you if that worries me more once I have a month of data.

      Priya`,
  },
  {
    id: 'norralv.pump-seven',
    at: '2024-12-11 09:02',
    from: 'priya',
    to: ['gunnar'],
    cc: ['jonas', 'ylva'],
    subject: 'Pump 7, outer race',
    body: `Gunnar, pump 7, drive end. I hear an outer-race tick that was not there on 27 November and has doubled in
      nine days. My guess is two to four weeks. I'd put it at four in five, and I'm telling you the odds so that
      you can hold me to them.

      Priya`,
  },
  {
    id: 'norralv.three-millimetres',
    at: '2024-12-19 14:27',
    from: 'gunnar',
    to: ['priya'],
    cc: ['jonas', 'ylva', 'maarit'],
    answers: 'norralv.pump-seven',
    body: `Opened it this morning. Flaking on the outer race, three millimetres, exactly where the lady in Toronto
      said. The old bearing is on my windowsill.

      That is one.

      G.`,
    html: true,
  },
]
