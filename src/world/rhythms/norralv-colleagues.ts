import type { Rhythm } from '../rhythms.ts'

/** Priya and Gunnar: close while the trial ran, quiet since Ylva speaks for both. */
export const priyaAndGunnar: Rhythm = {
  between: ['priya', 'gunnar'],
  threads: [
    {
      on: '2024-10-28',
      by: 'priya',
      subject: 'Baseline',
      turns: [
        'I have a fortnight of Harbour now. Could you tell me when the speeds change at night, or is it the weather that decides?',
        'The weather, and at 22:00 the baths.',
        'That explains everything at 22:00, thank you.',
      ],
    },
    {
      on: '2024-11-25',
      by: 'gunnar',
      subject: 'Pump 9',
      turns: [
        'Somebody dropped a wrench on 9 this morning. If your machine says anything, that was Elias.',
        'It said "impact, 09:14". Tell Elias that he is now a labelled event.',
      ],
    },
    {
      on: '2025-01-20',
      by: 'gunnar',
      subject: 'Coupling pieces',
      turns: [
        'I kept the rubber of pump 3 in a jar. Do you want it, and by which post?',
        'Yes please, ordinary post, marked worthless. It is the most valuable thing I will own.',
      ],
    },
    {
      on: '2025-02-06',
      by: 'priya',
      subject: 'Public confession',
      turns: [
        'The list has answered my note about the cut. A man in Linköping uses one chosen by a dead man. Are you sure you are fine with my having told it?',
        'It has no name in it and every word is true. Aspelin rang me within the hour to ask if it was us.',
      ],
    },
    {
      on: '2025-10-20',
      by: 'gunnar',
      subject: 'Your colour yellow',
      turns: [
        'The fitters read yellow as "not yet red". Is that what you mean by it?',
        'No, and you are the first who says so. I mean "different and I cannot say why". I will think about it.',
      ],
    },
  ],
}

export const norralvOffice: Rhythm[] = [
  {
    between: ['ylva', 'birgitta'],
    threads: [
      {
        on: '2024-08-28',
        by: 'birgitta',
        subject: 'Möte 5 september',
        turns: [
          'Hej Ylva, Maarit undrar om ni kan ses torsdagen den 5 september klockan 13 i stället för 10. Rummet heter Ångan och ligger längst in i korridoren. Hälsningar, Birgitta',
          'Hej Birgitta, klockan 13 går utmärkt. Jag följer ljudet av kaffebryggaren. Ylva',
        ],
      },
      {
        on: '2025-09-29',
        by: 'birgitta',
        subject: 'Allergies for the 8th',
        turns: [
          'There will be soup on the 8th. Does anyone of you not eat fish? I ask now since last time I asked too late.',
          'We all eat fish and are looking forward to it. Thank you for asking.',
        ],
      },
      {
        on: '2026-09-24',
        by: 'birgitta',
        subject: '8 October, practical',
        turns: [
          'The board meets in the old turbine hall. There is a screen but the cable is from the same year as the turbine. Please bring one.',
          'I will bring two cables and paper copies. How many chairs are there?',
          'Nine, and one for you.',
        ],
      },
    ],
  },
  {
    between: ['ylva', 'sofia'],
    threads: [
      {
        on: '2025-03-12',
        by: 'sofia',
        subject: 'Your offer, line 6',
        turns: [
          'Installation: our own electricians are cheaper than yours. Why is it in the price?',
          'Because I assumed that you had none to spare. If you do, the line goes and you will have the new letter on Friday.',
          'We do. Send the letter.',
        ],
      },
      {
        on: '2026-03-26',
        by: 'sofia',
        subject: 'Index',
        turns: [
          'Which index do you mean in clause 4? There are at least three.',
          'The one for machine maintenance, of January. I have written it out in full, with a link to the table.',
        ],
      },
    ],
  },
  {
    between: ['priya', 'elias'],
    threads: [
      {
        on: '2025-05-20',
        by: 'elias',
        subject: 'Point 22',
        turns: [
          'Hi. Light on 22 is red since yesterday. I did nothing. This time I really did nothing.',
          'I believe you. Battery seated badly at our end of things; could you press it in until it clicks?',
          'Clicked.',
        ],
      },
      {
        on: '2026-06-04',
        by: 'priya',
        subject: 'A morning of planning',
        turns: [
          'Maarit asked whether I could show you how we plan a round. Would the 11th at 15:00 your time do? No Excel, I promise.',
          'Yes 11th is good. Is a notebook okay?',
          'A notebook is better than okay.',
        ],
      },
    ],
  },
]
