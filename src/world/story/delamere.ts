import type { Written } from '../writing.ts'

/** A careful buyer, a procurement push, a contract; and then nobody writes. */
export const delamere: Written[] = [
  {
    id: 'delamere.gothenburg',
    at: '2025-05-20 16:48',
    from: 'owen',
    to: ['duarte'],
    cc: ['pauline'],
    subject: 'Failing two of four',
    body: `Dear Mr Nogueira,

      I was in Gothenburg last week and heard a Mr Öberg tell a full room that your firm had failed two of his four
      criteria and that he bought from you anyway. I have not stopped thinking about it, which is unusual for me
      and conferences.

      I keep the pumps going under three hospitals. Some of them are older than I am and they run theatres. I am in
      no hurry. Might we talk, some time before the summer?

      Owen Prichard`,
    html: true,
  },
  {
    id: 'delamere.no-hurry',
    at: '2025-05-21 09:40',
    from: 'duarte',
    answers: 'delamere.gothenburg',
    body: `Dear Mr Prichard,

      No hurry suits me. I'm in London on 18 June and could come out to you; I would rather see one old pump than
      tell you about forty new ones.

      I'll ask Gunnar Öberg whether he would take a call from you without any of us listening. He may say no, and
      he will certainly say what he likes.

      Duarte Nogueira`,
  },
  {
    id: 'delamere.reference-asked',
    at: '2025-05-21 10:15',
    from: 'duarte',
    to: ['gunnar'],
    cc: ['ylva'],
    subject: 'A favour, which you may refuse',
    body: `Dear Gunnar,

      You were overheard in Gothenburg. A head of estates called Owen Prichard, three English hospitals, would like
      half an hour of your time. It would be the second such call this year and I'd not ask for a third.

      If yes: none of us listens, you say what you like, and pump 3 belongs in it.

      Duarte`,
  },
  {
    id: 'delamere.reference-given',
    at: '2025-05-21 11:58',
    from: 'gunnar',
    answers: 'delamere.reference-asked',
    body: `Yes. Thursday after two. Pump 3 would have been in it in any case.

      G.`,
  },
  {
    id: 'delamere.basement',
    at: '2025-06-20 11:30',
    from: 'duarte',
    to: ['owen'],
    cc: ['callum', 'pauline'],
    subject: 'After the basement',
    body: `Dear Owen,

      Thank you for Wednesday. What I took home: you do not fear the pump that fails, you fear being asked
      afterwards why nobody knew. And Callum pays for the electricity of nine pumps that run against closed valves.

      The second is worth more money and isn't what we do. I've attached nothing; but a valve survey by your own
      fitters would cost a week and I believe it comes before us. Shall we talk again when it is done?

      Duarte`,
  },
  {
    id: 'delamere.survey-done',
    at: '2025-09-09 15:10',
    from: 'owen',
    to: ['duarte'],
    cc: ['callum'],
    subject: 'The valves',
    body: `Dear Duarte,

      It took us eleven weeks, not one, but the valves are done. Callum reckons 38,000 pounds a year, and wishes it
      known that he had always said so.

      So now I find I would like your sensors, in part because you were the only one who told me to wait. Forty
      pumps, the theatres first. I shall have to involve procurement. They are merging us into something called
      Delamere Care, so please be patient with all of us.

      Owen`,
    html: true,
  },
  {
    id: 'delamere.eighteen-per-cent',
    at: '2025-11-18 10:04',
    from: 'farida',
    to: ['duarte'],
    cc: ['owen'],
    subject: 'Condition monitoring, 40 pumps: commercial position',
    body: `Dear Mr Nogueira,

      I have taken over the commercial side from Mr Prichard. Our position: an 18% reduction on your proposal of
      24 October, payment at 90 days, and unlimited liability. As the budget window closes this Friday I would
      need your confirmation by Thursday noon.

      Farida Rahimi
      Category Manager, Estates`,
    html: true,
  },
  {
    id: 'delamere.because',
    at: '2025-11-19 17:25',
    from: 'duarte',
    answers: 'delamere.eighteen-per-cent',
    cc: ['owen'],
    body: `Dear Ms Rahimi,

      I can't confirm eighteen per cent, because sixty per cent of the price is people's working days and I
      would have to send you fewer of them. I can take five off for a two-year term, because it saves
      us one round of mounting, and I can show you that sum.

      Ninety days I'd like to avoid because we are twenty-three people; forty-five we can carry. Liability up to
      the contract's value we can insure, beyond it we can't, and a promise we cannot pay is worth nothing to you.

      If Friday is a real limit for you, tell me whose, and I will work through Thursday night. If not, I'd rather
      get it right.

      Duarte Nogueira`,
  },
  {
    id: 'delamere.not-a-real-friday',
    at: '2025-11-20 09:12',
    from: 'farida',
    answers: 'delamere.because',
    body: `Mr Nogueira,

      Friday is not a real limit. It usually saves time to say that it is.

      I should like to see the sum, all of it, including your margin if you are willing. If the five per cent is
      real I can defend it, and I prefer defending numbers to demanding them.

      F. Rahimi`,
    html: true,
  },
  {
    id: 'delamere.the-sum',
    at: '2025-11-24 18:40',
    from: 'duarte',
    answers: 'delamere.not-a-real-friday',
    body: `Attached, every line: days, rates, travel, hardware at what we pay, overhead, and eleven per cent that is
      ours. One line is withheld, the hardware supplier's name, because they ask us to; the amount stands.

      You'll find that mounting on the second site is priced too low. It's my mistake from September and I'll keep
      to it.

      Duarte`,
    attachment: {
      filename: 'delamere-forty-pumps.csv',
      text: `line,quantity,unit,rate GBP,amount GBP
mounting by two fitters,12,day,1240,14880
analysis,24,month,1650,39600
sensors and gateways,40,point,310,12400
travel,9,journey,420,3780
overhead,1,share,9800,9800
margin,1,share,9944,9944
`,
    },
  },
  {
    id: 'delamere.signed',
    at: '2026-02-12 14:30',
    from: 'farida',
    to: ['duarte'],
    cc: ['owen', 'callum'],
    subject: 'Contract DC-2291, executed',
    body: `Dear Duarte,

      Executed copy attached to the portal. Two years, five per cent, 45 days, liability at contract value. For the
      file I have written that the supplier's figures were complete and that the one error in them was to their own
      disadvantage and disclosed by them. I do not write that often. I had not written it before.

      Farida`,
    html: true,
  },
  {
    id: 'delamere.kick-off',
    at: '2026-02-24 10:20',
    from: 'duarte',
    to: ['owen', 'callum'],
    cc: ['pauline', 'priya'],
    subject: 'Forty pumps: who, when, what first',
    body: `Dear Owen, dear Callum,

      Priya's fitters mount the theatres on 9 and 10 March, the two other sites in the weeks after. I would suggest
      a look together after the first month, after the third, and then each half year; you'd own the first, Callum
      the second. I will send dates by the end of this week.

      Duarte`,
  },
  {
    id: 'delamere.whichever',
    at: '2026-03-03 17:15',
    from: 'owen',
    answers: 'delamere.kick-off',
    body: `Whichever dates suit you, Duarte. It is rather wild here with the merger. Pauline keeps what is left of my
      diary.

      Owen`,
    html: true,
  },
]
