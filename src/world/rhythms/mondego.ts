import type { Rhythm } from '../rhythms.ts'

/** Duarte and Helena: once a quarter, each time with a week in between question and answer and no hurry. */
export const duarteAndHelena: Rhythm = {
  between: ['duarte', 'helena'],
  threads: [
    {
      on: '2024-11-20',
      by: 'duarte',
      subject: 'The autumn conversation',
      turns: [
        'Dear Helena, the units are in Santa Clara and Rui has them out every dry night. Would the 27th suit you for an hour, to decide what you want to know at the end?',
        'Dear Duarte, the 27th at eleven. I want to know the cost per leak, and whether the men like it.',
      ],
    },
    {
      on: '2025-05-20',
      by: 'duarte',
      subject: 'The spring conversation',
      turns: [
        'Dear Helena, nothing to sell. How are the nights with Lauscher, and did I describe them fairly?',
        'Dear Duarte, you were fair on the distance and too kind on the batteries. It goes well. Come and see, on the 29th I have a free morning.',
        'The 29th, then. I shall bring the pastries that your office pretends not to like.',
      ],
    },
    {
      on: '2025-08-19',
      by: 'duarte',
      subject: 'The summer conversation',
      turns: [
        'Dear Helena, how do the boosters bear the heat? I ask from curiosity; at 43 degrees I would stop too.',
        'Dear Duarte, two of them agreed with you on Sunday. We shall speak of it in the autumn, when I have numbers.',
      ],
    },
    {
      on: '2026-02-18',
      by: 'duarte',
      subject: 'The winter conversation',
      turns: [
        'Dear Helena, six of eighteen stations are listening, two fewer than I told you for today. The brackets for the old Efacec frames had to be made again. All eighteen by 20 March. May I come on the 26th and show you?',
        'Dear Duarte, the 26th at ten. Two fewer I can bear; to be told on the same day is a luxury.',
        'Ten it is. I will bring one of the failed brackets.',
      ],
    },
    {
      on: '2026-05-19',
      by: 'duarte',
      subject: 'The spring conversation, second year',
      turns: [
        'Dear Helena, eighteen since 18 March. One bearing announced, at Ceira; one alarm wrong, at Lousã, where it was a wasp nest on the sensor. The 28th for the review?',
        'Dear Duarte, the wasps have been reported to the board as a third party. The 28th, gladly.',
      ],
    },
    {
      on: '2026-08-18',
      by: 'duarte',
      subject: 'The summer conversation, second year',
      turns: [
        'Dear Helena, no booster stopped in this August, which I would like to claim and cannot: it was eight degrees cooler than the last. May we look at it together after the 25th?',
        'Dear Duarte, I told the board the same, and they were disappointed in the weather. The 27th at eleven. Rui will join us, he has opinions on yellow.',
        'Splendid. His opinion on yellow is already costing us a fortnight of work.',
      ],
    },
  ],
}

/** Duarte and Rui: all of one winter, then nothing for seventeen months, then boosters. */
export const duarteAndRui: Rhythm = {
  between: ['duarte', 'rui'],
  threads: [
    {
      on: '2024-10-31',
      by: 'rui',
      subject: 'First night',
      turns: [
        'Found one! Rua das Parreiras, 80 centimetres from where the box said. I was so happy that I woke up the street.',
        'Bravo. Please apologise to the street in our name as well.',
      ],
    },
    {
      on: '2024-11-07',
      by: 'rui',
      subject: 'Rain',
      turns: [
        'It rains and the box hears only the rain. Stick also. What do you do in Sweden?',
        'In Sweden they wait for it to freeze, then complain of that. Take the nights off, the six weeks can be seven.',
        'The crew votes for Sweden.',
      ],
    },
    {
      on: '2024-11-19',
      by: 'duarte',
      subject: 'Cost of one leak',
      turns: [
        'Could you keep, for each dig, the hours and the metres of asphalt? Helena will ask for euros in the end.',
        'I keep already. My father was a bookkeeper and I am his revenge.',
      ],
    },
    {
      on: '2024-12-03',
      by: 'rui',
      subject: 'Leak that was not',
      turns: [
        'We dug for three hours and it was a bakery. Dough machine, 4 in the morning. They gave us bread.',
        'It counts as wrong, I am afraid. Was the bread good?',
        'It counts as wrong with very good bread.',
      ],
    },
    {
      on: '2025-01-15',
      by: 'duarte',
      subject: 'Plastic once more',
      turns: [
        'Would you try eighty metres on one street, to see how much we lose? I would like to know it rather than believe it.',
        'Tried. At eighty it is a coin. At sixty it is good. Sorry.',
        'Don\'t be. "A coin" is the most useful measurement of the whole trial.',
      ],
    },
    {
      on: '2025-03-04',
      by: 'rui',
      subject: 'The Germans came',
      turns: [
        'One hundred and fifty metres on plastic, I saw it with my eyes. I felt like a traitor to your box.',
        'You are a traitor to nobody. I am glad that it is true, I had put my name under it.',
      ],
    },
    {
      on: '2026-08-20',
      by: 'rui',
      subject: 'Station 11, again',
      turns: [
        'Priya explained. A new non-return valve that nobody wrote down. So yellow was right and we were wrong?',
        'Yellow was right that something had changed, and you were right that nobody could know what it meant.',
      ],
    },
    {
      on: '2026-08-24',
      by: 'rui',
      subject: 'Words for yellow',
      turns: [
        'My proposal: instead of yellow write "something is new here, did you do it?" The crew understood it at once.',
        "That's better than anything we came up with in a month. May Priya use it, with your name in the notes?",
        'With my name! My father would be proud.',
      ],
    },
    {
      on: '2026-09-17',
      by: 'duarte',
      subject: 'In the next version',
      turns: [
        'Your question is on the screen since this morning, in Portuguese as well. Would you look whether it sounds like a person?',
        'It sounds like a polite person. I would say "foste tu?" but the director reads it too.',
      ],
    },
  ],
}

export const mondegoOffice: Rhythm[] = [
  {
    between: ['duarte', 'ines'],
    threads: [
      {
        on: '2025-12-19',
        by: 'ines',
        subject: 'Contrato das estações elevatórias',
        turns: [
          'Bom dia Duarte, segue hoje o contrato por correio registado, em dois exemplares. A Eng.ª Helena pede que rubrique todas as páginas, mesmo as em branco. Com os melhores cumprimentos, Inês Faria',
          'Bom dia Inês, rubrico até as páginas em branco, e devolvo-lhe um exemplar na segunda-feira. Obrigado, Duarte',
        ],
      },
      {
        on: '2026-05-22',
        by: 'ines',
        subject: 'Parking on the 28th',
        turns: [
          'The yard is being paved on the 28th. Please leave the car at the station, it is ten minutes on foot.',
          'I come by train, and shall walk with pleasure. Thank you for thinking of it.',
        ],
      },
      {
        on: '2026-08-21',
        by: 'ines',
        subject: '27 August at eleven',
        turns: [
          'Confirmed in the small room, the large one has no air conditioning.',
          'The small one, with gratitude.',
        ],
      },
    ],
  },
  {
    between: ['duarte', 'matthias'],
    threads: [
      {
        on: '2025-03-20',
        by: 'matthias',
        subject: 'Coimbra has signed',
        turns: [
          'Dear Mr Nogueira, I thought it proper that you hear it from me. I have also told our people that nobody speaks ill of Porla while I am here.',
          'Thank you, I had hoped for the first and not expected the second. Do look after the night crew.',
        ],
      },
      {
        on: '2025-04-09',
        by: 'matthias',
        subject: 'A pump question from Leiria',
        turns: [
          'A client asks me about a vibrating borehole pump. It is not ours to answer. May I give them your name?',
          'Please do. If it is deeper than eighty metres I will have to send them on as well, so warn them.',
          'It is ninety. I have warned them that you are honest.',
        ],
      },
      {
        on: '2025-05-06',
        by: 'duarte',
        subject: 'Batteries',
        turns: [
          'A word from the field, meant kindly: your batteries last two nights and not three. You may prefer hearing that from me than from her.',
          'I do. It is the charger, we exchange them all this month.',
        ],
      },
    ],
  },
]
