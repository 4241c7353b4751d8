import type { Rhythm } from '../rhythms.ts'

/** Ylva to Walt, every couple of months, each with something worth reading. He reads the whiteboard. */
export const ylvaToWalt: Rhythm = {
  between: ['ylva', 'walt'],
  threads: [
    {
      on: '2025-06-17',
      by: 'ylva',
      subject: 'What a shutdown sounds like',
      turns: [
        'Dear Mr Kowalczyk, we recorded your shutdown week by accident. One page on which pumps came back louder than they left; nothing is asked of you.',
      ],
    },
    {
      on: '2025-08-26',
      by: 'ylva',
      subject: 'Stock pump 5',
      turns: [
        'Dear Mr Kowalczyk, stock pump 5 was changed on a dayshift by plan. Ms Adeyemi has the cup with the pieces, should you pass by.',
      ],
    },
    {
      on: '2025-10-30',
      by: 'ylva',
      subject: 'Where we are no use to you',
      turns: [
        'Dear Mr Kowalczyk, before the November order: on your vacuum pumps we are no use, and have said so to Ms Adeyemi. I would rather that you knew it from us.',
      ],
    },
    {
      on: '2025-12-16',
      by: 'ylva',
      subject: 'Fourteen hours',
      turns: [
        'Dear Mr Kowalczyk, fourteen hours of board this year by your own log. If that number is wrong I would like to correct it before anyone repeats it.',
      ],
    },
    {
      on: '2026-02-17',
      by: 'ylva',
      subject: 'Two labels',
      turns: [
        'Dear Mr Kowalczyk, we had two sensors labelled the wrong way round for three months, and Mr Gagnon found it. The report is one page and does not make us look clever.',
      ],
    },
    {
      on: '2026-04-14',
      by: 'ylva',
      subject: 'Priya Raman is at the mill on 12 May',
      turns: [
        'Dear Mr Kowalczyk, our engineer will be on your floor on 12 and 13 May. Five minutes at the whiteboard would please her; no answer is needed.',
      ],
    },
    {
      on: '2026-06-23',
      by: 'ylva',
      subject: 'Who would read the marks?',
      turns: [
        'Dear Mr Kowalczyk, one person at the mill reads our marks. That is a risk for you before it is one for us. May Mr Gagnon have two days of training at our cost?',
      ],
    },
    {
      on: '2026-08-25',
      by: 'ylva',
      subject: 'If this is a no',
      turns: [
        'Dear Mr Kowalczyk, this is my ninth letter, and I take the silence as an answer that I may have been slow to hear. I will write once more at New Year and then leave you in peace.',
      ],
    },
  ],
}

export const marlowDays: Rhythm[] = [
  {
    between: ['priya', 'real'],
    threads: [
      {
        on: '2026-04-01',
        by: 'real',
        subject: 'Bearing from number 9',
        turns: [
          'I put it aside for you. It is not broke but it has a color.',
          'Blue or brown? Blue is heat, brown is old grease.',
          'Blue.',
        ],
      },
      {
        on: '2026-05-19',
        by: 'priya',
        subject: 'The pieces',
        turns: [
          'The cage you gave me has its own shelf now. Would you label it for us, in your own words?',
          'Label: "She was right about what and wrong about where."',
        ],
      },
      {
        on: '2026-08-18',
        by: 'priya',
        subject: 'Your gearbox',
        turns: [
          'It is in the log under your name, with the time: four hours before us. What did you hear?',
          'Like somebody chew ice. My wife does it, that is how I know.',
        ],
      },
    ],
  },
  {
    between: ['priya', 'denise'],
    threads: [
      {
        on: '2025-02-07',
        by: 'denise',
        subject: 'PO 77120',
        turns: [
          'PO 77120 for four "ears". Is that the product name? I need a product name.',
          'Porla P2, acoustic sensor, four of. "Ears" is accurate but not in the catalogue.',
          'Putting EARS, nobody will find P2.',
        ],
      },
      {
        on: '2025-11-06',
        by: 'denise',
        subject: 'PO 81944, eleven',
        turns: [
          'Eleven this time. No hoses I see.',
          'One day, Denise. Shipping on Monday, arriving Thursday.',
        ],
      },
    ],
  },
]
