import type { Written } from '../writing.ts'

/** Mail at the story's edge: our own people among themselves, a list, and one who writes and is not answered. */
export const bystanders: Written[] = [
  {
    id: 'bystanders.badge',
    at: '2024-06-04 13:05',
    from: 'kerstin',
    to: ['ylva'],
    subject: 'Your fifteen minutes on Wednesday',
    body: `Dear Ylva, you have the slot after lunch on the 12th, when everybody is asleep. I gave it to you because your
      abstract was the only one with the word "wrong" in it. Fifteen minutes, no logo slide, please.

      Kerstin Falk`,
  },
  {
    id: 'bystanders.no-logo',
    at: '2024-06-04 15:22',
    from: 'ylva',
    answers: 'bystanders.badge',
    body: `No logo slide, and I'll bring a pump that squeaks, to wake them. Thank you for the worst slot of the day; I
      mean it.

      Ylva`,
  },
  {
    id: 'bystanders.own-post-mortem',
    at: '2025-02-03 15:30',
    from: 'priya',
    to: ['pumplist'],
    subject: 'What we missed, and the line of code that missed it',
    body: `Two weeks ago a pump stopped in front of one of our sensors and we had said nothing. The client has agreed
      that I tell it without their name.

      The coupling's rubber was breaking up for five days. Everything it had to say was above 11 kHz. I low-pass at
      8, a number I picked in 2022 from a bearing catalogue. If you do this kind of work: where is your cut, and who
      chose it?

      Priya Raman, Porla`,
    kind: 'discussion',
  },
  {
    id: 'bystanders.where-is-your-cut',
    at: '2025-02-03 22:40',
    from: 'per',
    via: 'pumplist',
    answers: 'bystanders.own-post-mortem',
    to: ['pumplist'],
    body: `At 10, since 1998, chosen by a man who is dead. I have been through old tapes for an hour and you may have
      cost me my week.

      Rubber couplings shout upwards, gears shout downwards; a single cut is always wrong for somebody. Why cut at
      all? Storage is not what it was.

      Per Aspelin`,
    kind: 'discussion',
  },
  {
    id: 'bystanders.no-cut',
    at: '2025-02-04 09:12',
    from: 'priya',
    answers: 'bystanders.where-is-your-cut',
    to: ['pumplist'],
    body: `You're right and I have no defence except that it was there. From this week there is no cut for couplings; the
      bill for disks goes to Ylva, who has been told.

      Priya`,
    kind: 'discussion',
  },
  {
    id: 'bystanders.told-ylva',
    at: '2025-02-10 18:15',
    from: 'duarte',
    to: ['ylva', 'priya'],
    subject: 'Coimbra, before I send it',
    body: `Tomorrow I want to tell Helena to buy from Lauscher. It's about 190,000 to us and we would probably get it.
      Rui's crew would then spend nine years of nights on our sixty metres.

      I am not asking for permission exactly, but I'd like not to be alone with it.

      Duarte`,
  },
  {
    id: 'bystanders.send-it',
    at: '2025-02-10 21:40',
    from: 'ylva',
    to: ['duarte', 'priya'],
    answers: 'bystanders.told-ylva',
    body: `I did the payroll sum twice and we survive. Send it. And say what we lose by it, in euros, so that she can
      judge the advice.

      Y`,
  },
  {
    id: 'bystanders.after-grace',
    at: '2026-09-08 17:30',
    from: 'duarte',
    to: ['ylva', 'priya'],
    subject: 'Delamere: what I did not do',
    body: `Six months of silence and I was the one who'd promised the dates. There was no quarrel and no warning; I had
      simply stopped thinking of them once it was signed.

      For our log: a signed contract made me deaf for half a year. I'd like a rule that rings before I go quiet and
      not after.

      Duarte`,
  },
  {
    id: 'bystanders.bram-first',
    at: '2025-11-04 14:25',
    from: 'bram',
    to: ['ylva'],
    subject: 'Recordings for a thesis',
    body: `Dear Ms Sandström,

      For my doctorate I study how people describe machine sounds, before and after they learn the cause. Would it be
      possible to hear twenty of your recordings with the fitters' own words? I would sign whatever you need signed.

      Bram de Wit`,
  },
  {
    id: 'bystanders.bram-second',
    at: '2026-01-13 10:40',
    from: 'bram',
    to: ['ylva'],
    subject: 'Recordings for a thesis, again',
    body: `Dear Ms Sandström, a happy new year. I wrote in November and understand that you must get many such letters.
      Ten recordings would do as well as twenty.

      Bram de Wit`,
  },
  {
    id: 'bystanders.bram-third',
    at: '2026-04-16 11:05',
    from: 'bram',
    to: ['ylva'],
    subject: 'Coffee grinders',
    body: `Dear Ms Sandström, this needs no answer, I only thought you might enjoy it: of 61 fitters I asked, 14 compare a
      dry bearing to a coffee grinder, in five languages, and none to anything in the textbook. The draft chapter is
      yours to read whenever you like.

      Bram de Wit`,
  },
  {
    id: 'bystanders.bram-fourth',
    at: '2026-07-02 16:31',
    from: 'bram',
    to: ['ylva'],
    subject: 'In Stockholm in October',
    body: `Dear Ms Sandström, I shall be in Stockholm from 12 to 14 October and could come by for half an hour. If it is
      simply no, a "no" would help me too; then I ask the ship-engine people.

      Bram de Wit`,
  },
  {
    id: 'bystanders.bram-fifth',
    at: '2026-09-10 09:50',
    from: 'bram',
    to: ['ylva'],
    subject: 'The ship-engine people said yes',
    body: `Dear Ms Sandström, so there is no need any more, but the offer of the chapter stands. I still think that your
      fitters would have had the better words.

      Bram de Wit`,
  },
]
