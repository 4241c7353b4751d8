import type { Rhythm } from '../rhythms.ts'

/** Priya and Trond: often in the year of the gateway, seldomer since things work, and of late hardly. */
export const priyaAndTrond: Rhythm = {
  between: ['priya', 'trond'],
  threads: [
    {
      on: '2025-01-14',
      by: 'priya',
      subject: 'Fourteen mounts',
      turns: [
        'Which of the fourteen stand in splash water? I will bring the other kind for those.',
        '1, 2, 5, 9. And 11 when I hose.',
      ],
    },
    {
      on: '2025-02-11',
      by: 'trond',
      subject: 'pump 5',
      turns: [
        'Sensor says offline. Seal ate the cable. A real seal.',
        'A real seal! Replacement goes out today, in steel conduit.',
      ],
    },
    {
      on: '2025-04-10',
      by: 'priya',
      subject: 'Test of the second antenna',
      turns: [
        'Would one night this week do, to pull both lines?',
        'Did it last night. Did you watch.',
        'I watched: 52 seconds. Sleep well.',
      ],
    },
    {
      on: '2025-04-29',
      by: 'trond',
      subject: 'pump 4',
      turns: ['Mussels in impeller. Clean now. Sound ok?', 'Sounds like new. How big were they?'],
    },
    {
      on: '2025-05-15',
      by: 'trond',
      subject: 'ring tone',
      turns: [
        'Can the alarm have another tone. This one is the same as my mother.',
        'From tonight it is a foghorn. Your mother keeps hers.',
      ],
    },
    {
      on: '2025-06-12',
      by: 'priya',
      subject: 'Hall B at night',
      turns: [
        'Something knocks in hall B at two each night. It is not a pump. Do you know it?',
        'Feeder. Was there before me.',
      ],
    },
    {
      on: '2025-07-04',
      by: 'priya',
      subject: 'Pump 9, plan',
      turns: [
        'Bearing for 9: do you have one on the shelf, or shall I find you one?',
        'Have two. Monday.',
        'Then please look at the coupling while you are in there.',
      ],
    },
    {
      on: '2025-07-08',
      by: 'trond',
      subject: '9 again',
      turns: [
        'Coupling cracked all through. You did not say.',
        'We did not hear it. It goes into the letter, and thank you for looking.',
      ],
    },
    {
      on: '2025-08-21',
      by: 'priya',
      subject: 'Crack, second listening',
      turns: [
        'I have listened to the weeks before it again and still hear nothing. That worries me more than if I had.',
        'Small crack. Big fjord.',
      ],
    },
    {
      on: '2025-09-25',
      by: 'trond',
      subject: 'seal 12',
      turns: ['12 drips. You said October.', 'I did, and it disagreed. Next time I will say a range.'],
    },
    {
      on: '2025-10-30',
      by: 'trond',
      subject: 'pump 11',
      turns: [
        'Seal on 11 changed yesterday. Old one attached to my wall.',
        'Everyone I work with has a wall of our parts. I am honoured.',
      ],
    },
    {
      on: '2025-12-11',
      by: 'priya',
      subject: 'Winter list',
      turns: [
        'Shall we go through the spares together before the dark? Half an hour.',
        'Dark already. But yes, Wednesday.',
      ],
    },
    {
      on: '2026-02-03',
      by: 'priya',
      subject: 'Intake grid',
      turns: ['Pump 1 is cavitating on cold nights. I suspect the grid, could you look?', 'Kelp.'],
    },
    {
      on: '2026-03-19',
      by: 'priya',
      subject: 'A year of the gateway',
      turns: [
        'A year without a missed call next week. Do you want to pull the plug for old times?',
        'Pulled it. 49.',
      ],
    },
    {
      on: '2026-04-16',
      by: 'trond',
      subject: 'pump 6',
      turns: ['6 done. Quiet now.', 'Quiet here too. Nicely done.'],
    },
    {
      on: '2026-05-06',
      by: 'priya',
      subject: 'Bench test',
      turns: ['47 seconds yesterday. Is there anything about the nights that we should change?', 'No. Fine.'],
    },
    {
      on: '2026-05-28',
      by: 'priya',
      subject: 'Rota',
      turns: ['From next week Tuesdays ring in Stockholm. Ingrid will have told you. Does that suit you?'],
    },
    {
      on: '2026-06-11',
      by: 'priya',
      subject: 'Pump 10',
      turns: ['A seal is beginning on 10. No hurry; would the 18th work?', 'The boy can do it.'],
    },
    {
      on: '2026-07-07',
      by: 'priya',
      subject: 'The jellyfish',
      turns: [
        "Ingrid's nephew is good at nights. Do you miss the foghorn at all?",
        'The nights no. The foghorn yes.',
      ],
    },
    {
      on: '2026-08-05',
      by: 'priya',
      subject: 'How are you?',
      turns: [
        'Nothing about pumps. You have written eleven words since June and I miss the longer mails, which had nine.',
      ],
    },
  ],
}

export const haugstadOffice: Rhythm[] = [
  {
    between: ['ylva', 'siv'],
    threads: [
      {
        on: '2025-03-17',
        by: 'siv',
        subject: 'Credit note',
        turns: [
          'It came this morning, in the sum you said. I had not cleared a space for it in the binder.',
          'Please do clear one, and I hope it stays the only one.',
        ],
      },
      {
        on: '2025-10-08',
        by: 'siv',
        subject: 'Invoice 1187',
        turns: [
          'There are three numbers on this page called "total". Which one am I to pay?',
          'The smallest. The page is being rewritten and I will show it to you before anyone else sees it.',
          'The smallest is paid.',
        ],
      },
      {
        on: '2025-11-10',
        by: 'siv',
        subject: 'The new invoice',
        turns: [
          'One total. I have shown it to the other suppliers.',
          'That is the best review our invoices ever got.',
        ],
      },
    ],
  },
]
