import type { SmallTalk } from '../rhythms.ts'

export const nightsOf2026: readonly SmallTalk[] = [
  {
    on: '2026-01-14',
    by: 'priya',
    subject: 'Stock pump 2, please look',
    turns: [
      'Two has gone from nothing to loud in a week. Drive end. I would take it out at the next chance.',
      'next chance is friday. thank you for "please look" instead of CRITICAL in red',
    ],
  },
  {
    on: '2026-01-27',
    by: 'nkechi',
    subject: 'your part on a bench',
    turns: [
      'stock pump 2 is out, day crew have it on the bench and are arguing. I will send you whoever wins',
      'I look forward to the winner. Ask them which end it was, please, I have a reason.',
    ],
  },
  {
    on: '2026-02-23',
    by: 'priya',
    subject: 'Incident page',
    turns: [
      'The labels are written up where every client can read it. I called you "a mill". Is that enough of a coat?',
      'more coat than you gave yourself',
    ],
  },
  {
    on: '2026-03-03',
    by: 'nkechi',
    subject: 'labels',
    turns: [
      'checked all eighteen with a torch. only those two were swapped. my tape, your database, shared shame',
      'Shared, framed and hung. Next labels come printed.',
    ],
  },
  {
    on: '2026-03-24',
    by: 'nkechi',
    subject: 'ice on the lake',
    turns: [
      'ice went out today with a noise your sensors should have caught',
      'They did. I thought that it was a forklift.',
    ],
  },
  {
    on: '2026-04-02',
    by: 'nkechi',
    subject: 'drift',
    turns: [
      'sensor 3 reads 2 degrees up since the thaw. real or yours',
      'Ours. The reference sits by a window here and spring has come. Corrected, and the window has a blind.',
    ],
  },
  {
    on: '2026-04-14',
    by: 'priya',
    subject: 'May visit',
    turns: [
      'The 12th and 13th, night of the one and day of the other? I want to meet the uncle.',
      'yes. bring boots and something sweet for stores',
      'Boots, and a cake without a hose.',
    ],
  },
  {
    on: '2026-05-05',
    by: 'nkechi',
    subject: 'gate pass',
    turns: [
      'they need your licence plate and a photo where you are not smiling',
      'Sent. I look like a person who low-passes at eight.',
    ],
  },
  {
    on: '2026-05-15',
    by: 'priya',
    subject: 'Home again',
    turns: [
      'Two nights at the mill taught me more than two years of plots. Thank you for the 3 a.m. tour.',
      'you asked Denise what SHE hears in the stores. she has talked of nothing else',
    ],
  },
  {
    on: '2026-06-02',
    by: 'nkechi',
    subject: 'ag 2 gearbox',
    turns: [
      'hear that? third harmonic since tuesday',
      'I do now; I had it down as a load change. You were first by a day. Gear mesh; August is soon enough.',
    ],
  },
  {
    on: '2026-06-16',
    by: 'priya',
    subject: 'Shutdown list',
    turns: [
      'For the shutdown I would open 4 and 9 and leave 6 alone, whatever the calendar says.',
      'calendar says open 6. I will ask the calendar when it last heard anything',
    ],
  },
  {
    on: '2026-07-01',
    by: 'nkechi',
    subject: 'six',
    turns: [
      'left 6 closed. 4 and 9 both bad. the calendar is sulking',
      'Two of two. I will not get used to it.',
    ],
  },
  {
    on: '2026-07-15',
    by: 'nkechi',
    subject: 'heat',
    turns: [
      '38 on the machine floor, sensor 12 fell off, glue melted',
      'We rated that glue to 60. Evidently for somebody else. New pads in the post today.',
    ],
  },
  {
    on: '2026-07-28',
    by: 'priya',
    subject: 'Pads',
    turns: ['Did the pads hold?', 'holding. Réal says they look like bandages and has written RIP on one'],
  },
  {
    on: '2026-08-05',
    by: 'nkechi',
    subject: 'gearbox done',
    turns: [
      'ag 2 gearbox changed on days. Réal called it before your mark went red, by ear',
      'I would like that in the log under his name. Would he mind?',
      'he pretended to mind',
    ],
  },
  {
    on: '2026-08-13',
    by: 'priya',
    subject: 'Autumn',
    turns: [
      'Anything that you want us to stop doing before the autumn order? It is a real question.',
      'stop mailing me at noon. otherwise no',
    ],
  },
  {
    on: '2026-08-25',
    by: 'nkechi',
    subject: 'stock pump 8',
    turns: [
      'yellow since sunday. it was us, new impeller, forgot to tell you. it could just ask',
      'Marked as yours. Soon it does ask; a man in Coimbra wrote us the question.',
    ],
  },
  {
    on: '2026-09-17',
    by: 'nkechi',
    subject: 'that letter',
    turns: [
      'could I have the sentence about the agitator night after all, and you can tell Ylva why',
      'You will have it tomorrow morning, before you sleep. Thank you for letting me tell her.',
    ],
  },
]
