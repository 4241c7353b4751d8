import type { Written } from '../writing.ts'

const NKECHI_AT_HOME = 'nkechi@postbox.example'

/** A night-shift engineer buys four sensors from her own budget. She is the only thread to the whole mill. */
export const marlow: Written[] = [
  {
    id: 'marlow.night-question',
    at: '2025-02-05 03:14',
    from: 'nkechi',
    to: ['priya'],
    subject: 'your post about the coupling you missed',
    body: `hi, saw your note on the pumplist about throwing away everything over 8 kHz. I have been in this trade eleven
      years and never saw a vendor post their own post-mortem, so either you're about to be fired or I want to talk
      to you.

      I look after 340 pumps and agitators at a board mill on Lake Superior, nights. what do you do with liquid-ring
      vacuum pumps? everyone says "no problem" and then it's a problem.

      Nkechi Adeyemi`,
  },
  {
    id: 'marlow.not-fired',
    at: '2025-02-05 08:41',
    from: 'priya',
    answers: 'marlow.night-question',
    body: `Not fired, slightly famous. Ylva asked me to post it.

      Liquid-ring vacuum pumps: I don't know. Our model has heard two of them, both healthy, so it has an opinion
      and no right to one. Stock pumps and chest agitators I'd be happier to be judged on.

      What breaks most, and what hurts most? I find those are rarely the same pump.

      Priya`,
  },
  {
    id: 'marlow.agitator',
    at: '2025-02-06 02:20',
    from: 'nkechi',
    sentFrom: NKECHI_AT_HOME,
    answers: 'marlow.not-fired',
    body: `from my phone, other address, the mill one blocks attachments.

      breaks most: stock pumps. hurts most: number 2 chest agitator, when it goes the whole board machine eats its
      own tail for nine hours. recording attached, or would be if I could find the button.

      my own budget without a signature is 5,000 a quarter. what does that buy`,
    html: true,
  },
  {
    id: 'marlow.four-ears',
    at: '2025-02-06 10:05',
    from: 'priya',
    answers: 'marlow.agitator',
    body: `It buys four sensors and a quarter of listening, with 200 left over for a cake. I'd put two on the agitator
      and two on the stock pump you trust least, and nothing on vacuum.

      If after the quarter you can't name one decision it changed, send them back and I'll tell people that too.
      I'll ship on Monday if you say yes by then.

      Priya`,
  },
  {
    id: 'marlow.yes',
    at: '2025-02-07 01:55',
    from: 'nkechi',
    answers: 'marlow.four-ears',
    body: `yes. PO from Denise in stores today, she's suspicious of anything that arrives without a hose on it.

      one decision. deal.

      N`,
  },
  {
    id: 'marlow.walt-first',
    at: '2025-04-08 10:30',
    from: 'ylva',
    to: ['walt'],
    cc: ['nkechi'],
    subject: 'The second agitator, and hello',
    body: `Dear Mr Kowalczyk,

      In the night to Sunday your reliability engineer stopped number 2 chest agitator for forty minutes on a
      recording of ours, and the shift found a gland that would have let go within days. The decision was hers and
      so is the credit.

      I run the company that makes the sensors. I'd like to hear from you what nine hours of board cost, since I
      would rather not guess at it in anything we send you.

      Ylva Sandström`,
  },
  {
    id: 'marlow.whiteboard',
    at: '2025-04-09 04:02',
    from: 'nkechi',
    to: ['priya'],
    subject: 'Walt',
    body: `tell Ylva that was a kind letter and it won't be answered. Walt doesn't read mail. he reads the whiteboard at
      06:45 and the number in red, and if your thing isn't the reason the number got smaller you don't exist.

      I wrote "gland, ag 2, 9 h saved, listening trial" on it. he looked at it for a while.

      N`,
  },
  {
    id: 'marlow.vacuum-no',
    at: '2025-09-17 09:20',
    from: 'priya',
    to: ['nkechi'],
    cc: ['ylva'],
    subject: 'Vacuum pumps: still no',
    body: `You asked whether the autumn order should include the six vacuum pumps. I've now had five months with the two
      we lent you, and I can't tell a scaled impeller from a hot seal-water day better than a coin can.

      So please don't buy those. If you have to have something on them, a seal-water thermometer at forty dollars
      will do more than we would. Eleven sensors on the stock side I'd stand behind.

      Priya`,
  },
  {
    id: 'marlow.thermometers',
    at: '2025-09-17 19:48',
    from: 'nkechi',
    answers: 'marlow.vacuum-no',
    cc: ['ylva'],
    body: `ordered six thermometers. Denise approves of them, they look like something.

      eleven it is, November money. you realise I now believe you about the stock pumps, which was clearly the
      plan.

      N`,
  },
  {
    id: 'marlow.thread',
    at: '2025-12-03 11:15',
    from: 'ylva',
    to: ['priya', 'duarte'],
    subject: 'Marlow Bay is one person',
    body: `Looking through the year: eighteen sensors, a client who likes us, and everyone we know there is called
      Nkechi. If she takes another job the mill has a box on the wall and nobody who remembers why.

      I keep writing to Walt and will go on for a while, with something worth reading each time. Priya, who does
      she trust on days? Could we meet that person before we need them?

      Ylva`,
  },
  {
    id: 'marlow.real',
    at: '2026-02-10 19:20',
    from: 'nkechi',
    to: ['priya', 'real'],
    subject: 'meet the only man who reads a dial gauge',
    body: `Réal, Priya. Priya, Réal Gagnon, millwright on days, hands like a surgeon, doesn't do computers, does do
      bearings. he cut open the one you called in January and wants to show you the pieces.

      be nice to each other, I have to sleep sometime.

      N`,
  },
  {
    id: 'marlow.pieces',
    at: '2026-02-11 08:12',
    from: 'real',
    to: ['priya'],
    cc: ['nkechi'],
    answers: 'marlow.real',
    body: `Hello Priya. Cage was broke in two place and the outer race was like you said. But you said drive end and it
      was the other end. So fifty percent for you.

      Réal`,
  },
  {
    id: 'marlow.fifty-per-cent',
    at: '2026-02-11 08:50',
    from: 'priya',
    answers: 'marlow.pieces',
    cc: ['nkechi'],
    body: `Fifty per cent is exactly right. I had two sensors labelled the wrong way round since November and you're the
      first to notice. I have swapped the labels and written it on the incident page where everyone can read it.

      May I visit in May and see the pieces?

      Priya`,
  },
  {
    id: 'marlow.calgary',
    at: '2026-09-02 23:40',
    from: 'nkechi',
    sentFrom: NKECHI_AT_HOME,
    to: ['priya'],
    subject: 'before anyone else hears it',
    body: `I have an interview in Calgary on 6 October. it's a good job, it is in daylight. I haven't told HR and I haven't
      told Walt so please keep it where it is.

      I'm telling you because if I go, Réal is the one who knows what the yellow marks mean, and nobody upstairs
      knows that he knows. didn't want you to find out from a bounced mail.

      N`,
  },
  {
    id: 'marlow.daylight',
    at: '2026-09-03 00:05',
    from: 'priya',
    answers: 'marlow.calgary',
    body: `Thank you for telling me. It stays with me; I won't even tell Ylva unless you say I may.

      Selfishly: damn. Otherwise: you've earned daylight three times over. If a sentence from a vendor is any use
      to them, ask, and I'll write down the agitator night as it happened, including that the decision was yours.

      Priya`,
  },
]
