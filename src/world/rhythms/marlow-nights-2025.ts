import type { SmallTalk } from '../rhythms.ts'

export const nightsOf2025: readonly SmallTalk[] = [
  {
    on: '2025-02-19',
    by: 'nkechi',
    subject: 'they are on',
    turns: [
      'four sensors up, took me a coffee each. the stock pump sounds like my uncle.',
      'Healthy uncle? I see a bit of looseness at the foot, nothing I would wake anybody for.',
      'he is a healthy man with a loose foot, correct',
    ],
  },
  {
    on: '2025-03-06',
    by: 'priya',
    subject: 'One decision',
    turns: [
      'A month gone. Have we changed anything you did yet? No is an answer.',
      'no. but I stopped walking to the agitator at 3 every night, so my knees say maybe',
      'Knees are admissible. They go in as half.',
    ],
  },
  {
    on: '2025-03-25',
    by: 'nkechi',
    subject: 'foot bolt',
    turns: ['tightened the loose foot. did you see it?', 'At 02:51. Beautiful. It dropped by a third.'],
  },
  {
    on: '2025-04-22',
    by: 'nkechi',
    subject: 'quarter is up',
    turns: [
      'keeping the four. gland on 2 was a decision and a half. I want three more in summer if the pulp price holds',
      'Then you get the reading for May free, since I forgot to switch off the trial. My mistake, your coffee.',
    ],
  },
  {
    on: '2025-05-13',
    by: 'priya',
    subject: 'Seal-water temperatures',
    turns: [
      'I lent you two on vacuum and the readings follow the lake. How warm is your seal water, roughly?',
      'whatever the lake feels like. 4 in march, 19 in august. nobody measures',
      'Then we may be measuring the lake. I will say so if it turns out that way.',
    ],
  },
  {
    on: '2025-06-10',
    by: 'nkechi',
    subject: 'shutdown week',
    turns: [
      'mill down until the 17th. ignore everything, it is men with hammers',
      'Ignoring. Somebody has a very regular hammer.',
    ],
  },
  {
    on: '2025-07-08',
    by: 'nkechi',
    subject: 'three more',
    turns: [
      "PO for three is in Denise's tray. she asked if they come with a hose yet",
      'Tell her that we are working on a decorative one. Shipping tomorrow.',
    ],
  },
  {
    on: '2025-08-12',
    by: 'priya',
    subject: 'Stock pump 5',
    turns: [
      'Five is changing. Bearing, drive end, slowly. I would plan it for a dayshift this month and not lose sleep.',
      'planned for the 21st. sleep is something other people lose',
    ],
  },
  {
    on: '2025-08-22',
    by: 'nkechi',
    subject: 'five',
    turns: [
      'opened. you were right and early, spalling the size of a lentil. day crew kept it in a cup',
      'A lentil! We had guessed a pea. Writing it down as early.',
    ],
  },
  {
    on: '2025-10-07',
    by: 'nkechi',
    subject: 'budget poker',
    turns: [
      'finance wants "payback in months" for the eleven. what do others write',
      'They write nineteen and it is usually someone hoping. I can give you the three stops you avoided, with hours; you know what an hour costs.',
      'three stops, 14 hours. I wrote the hours and left the money to them. they did not like that and it went through',
    ],
  },
  {
    on: '2025-10-28',
    by: 'priya',
    subject: 'Where the eleven go',
    turns: [
      'My proposal is in the sketch, with two on the white-water side that I am not sure of. Would you cross out?',
      'crossed out one, moved one. you were right about the white water',
    ],
  },
  {
    on: '2025-11-18',
    by: 'nkechi',
    subject: 'eleven up',
    turns: [
      'all on. labels in the usual order I think. ran out of tape so two of them say CAKE',
      'Cake 1 and Cake 2 are now official. Healthy, both.',
    ],
  },
  {
    on: '2025-12-09',
    by: 'priya',
    subject: 'Days',
    turns: [
      'Whom do you trust on days? I would like to know one more face at the mill before we need it.',
      'Réal. give me until february, he has to want it',
    ],
  },
  {
    on: '2025-12-23',
    by: 'nkechi',
    subject: 'night before the night before',
    turns: [
      'whole mill smells of oranges, someone overdid it in the canteen. anything I should look at before everyone goes?',
      'Nothing that will not keep. Stock pump 2 is a shade warmer than I like; look at it with your hand on the 2nd.',
    ],
  },
]
