import type { Rhythm } from '../rhythms.ts'

/** Duarte and Owen: slow and kind for nine months, and silent from the week after the contract. */
export const duarteAndOwen: Rhythm = {
  between: ['duarte', 'owen'],
  threads: [
    {
      on: '2025-06-03',
      by: 'duarte',
      subject: 'The 18th of June',
      turns: [
        'Dear Owen, would eleven suit? And may I ask to see the oldest pump that you still trust?',
        'Dear Duarte, eleven it is. The oldest that I trust is from 1961. The oldest that I do not is from 2019.',
      ],
    },
    {
      on: '2025-07-01',
      by: 'owen',
      subject: 'Mr Öberg',
      turns: [
        'I have had my half hour with Gunnar Öberg. He spoke for four minutes about your faults and then about pike fishing. I found it most reassuring.',
        'The pike I had not heard about. The four minutes I could probably recite.',
      ],
    },
    {
      on: '2025-07-22',
      by: 'duarte',
      subject: 'Valves',
      turns: [
        'How is the survey? I ask only so that you know somebody will.',
        'Two sites of three. We have found a valve that is painted open.',
      ],
    },
    {
      on: '2025-08-12',
      by: 'duarte',
      subject: 'The third site',
      turns: ['No answer needed before your holiday: the third site can wait for the third site.'],
    },
    {
      on: '2025-09-23',
      by: 'duarte',
      subject: 'Forty pumps: first thoughts',
      turns: [
        'Theatres first, as you said. Could you tell me what happens, hour by hour, when theatre cooling stops? I would like to write it down in your words.',
        'At twenty minutes they finish what they have begun. At forty they send people home who were already asleep. That is the whole of it.',
      ],
    },
    {
      on: '2025-10-07',
      by: 'owen',
      subject: 'New letterhead',
      turns: [
        'As of last Wednesday we are Delamere Care. I keep my old address until somebody finds out.',
        'We shall write to the old one for as long as it answers.',
      ],
    },
    {
      on: '2025-10-24',
      by: 'duarte',
      subject: 'The proposal',
      turns: [
        'Here it is, eight pages, one of them about what can go wrong. The prices are on page five with their reasons; I would be glad of your pencil.',
        'Pencil applied. Page six made me put the kettle on, in a good way. It goes to procurement now, I am afraid.',
      ],
    },
    {
      on: '2025-11-05',
      by: 'owen',
      subject: 'Procurement',
      turns: [
        'You will hear from a Ms Rahimi. She is much nicer than she will appear.',
        'Thank you for the warning, and for the second half of it.',
      ],
    },
    {
      on: '2025-12-09',
      by: 'duarte',
      subject: 'Still here',
      turns: [
        'Ms Rahimi and I are at clause 14 of 22 and enjoying ourselves. Is there anything on your side that cannot wait until February?',
        'Nothing that has not waited since 1961.',
      ],
    },
    {
      on: '2026-01-20',
      by: 'owen',
      subject: 'Not for the file',
      turns: [
        'I shall retire in July. I have told nobody here yet. I should like this to be running before I go, it would be a nice thing to leave.',
        'Thank you for telling me, it goes no further. Then we shall have the theatres listening by the middle of March.',
      ],
    },
  ],
}

/** Duarte and Farida: she answers within the hour, every time, until there is nothing left to answer. */
export const duarteAndFarida: Rhythm = {
  between: ['duarte', 'farida'],
  threads: [
    {
      on: '2025-11-27',
      by: 'farida',
      subject: 'Your sum, line 2',
      turns: [
        'Why are 24 months of analysis 24 times one month? The second year should be cheaper for you.',
        'It is not, because the second year is the one in which parts start to fail. If it turns out cheaper I would rather owe you hours than guess now.',
        'Then write "unused hours are carried over". I can defend that.',
      ],
    },
    {
      on: '2025-12-04',
      by: 'duarte',
      subject: 'Clause 9',
      turns: [
        'Could clause 9 say who opens the alarms on your side? A role will do. It is the clause I would miss.',
        'Left open until the estates structure is known. I note that you asked.',
      ],
    },
    {
      on: '2025-12-11',
      by: 'farida',
      subject: 'Clause 14, data',
      turns: [
        'Our lawyers want the recordings deleted on exit. Yours?',
        'Ours too. Ninety days, with a certificate, and you may keep copies of your own.',
        'Agreed. That took a day and I had planned for a month.',
      ],
    },
    {
      on: '2026-01-08',
      by: 'farida',
      subject: 'Liability, insurer',
      turns: [
        'I need the letter of your insurer and not its summary.',
        'Asked for this morning; I will send it the hour it arrives, by Wednesday at the latest.',
        'Wednesday will do.',
      ],
    },
    {
      on: '2026-01-13',
      by: 'duarte',
      subject: "The insurer's letter",
      turns: [
        'All nine pages of it, and the summary for those who have lives.',
        'Received, a day before you said. I read the nine pages.',
      ],
    },
    {
      on: '2026-01-29',
      by: 'duarte',
      subject: 'Clause 22',
      turns: [
        'The last one. May we name you as a client? You can say no without a reason.',
        'Ask me in a year, when there is something to name.',
      ],
    },
  ],
}

/** Duarte and Grace: three weeks old, quick, and so far a debt being paid back. */
export const duarteAndGrace: Rhythm = {
  between: ['duarte', 'grace'],
  threads: [
    {
      on: '2026-09-10',
      by: 'grace',
      subject: 'Login works',
      turns: [
        'It works. Forty pumps and I understand six of them. Is there a version of this for people who started last week?',
        'There is a person for it: Priya has kept Monday at two for you. And I will bring the list of what we owe on the 17th.',
      ],
    },
    {
      on: '2026-09-18',
      by: 'grace',
      subject: 'Your list',
      turns: [
        'I have read your list of eleven. Seven done, three late, one forgotten. Nobody has ever handed me that about themselves. What would you do first?',
        'The forgotten one: naming who opens the alarms. It was clause 9, and I let it be left empty.',
        'Then it is me until I find somebody better. I will send you two names by the 9th.',
      ],
    },
    {
      on: '2026-09-25',
      by: 'duarte',
      subject: 'Unused hours',
      turns: [
        'By the contract you have 61 unused hours of analysis since March. They are yours, would October suit, to spend them on the two other sites?',
        'It would. I did not know I had them. Farida says she put them there.',
      ],
    },
  ],
}

export const delamereOffice: Rhythm[] = [
  {
    between: ['duarte', 'pauline'],
    threads: [
      {
        on: '2025-06-10',
        by: 'pauline',
        subject: 'Visitor parking, 18 June',
        turns: [
          'Mr Prichard asks me to say that there is no parking, there has never been any parking, and that the bus is the 86.',
          'The 86, then. Thank you, Mrs Ashworth.',
        ],
      },
      {
        on: '2025-09-30',
        by: 'pauline',
        subject: 'Mr Prichard on leave',
        turns: ['He is away until 6 October and has hidden his telephone. I can find him for floods only.'],
      },
    ],
  },
  {
    between: ['duarte', 'callum'],
    threads: [
      {
        on: '2025-09-11',
        by: 'callum',
        subject: '38,000',
        turns: [
          'For the record it is 38,400 and I said so in 2021. Cheers for making them look.',
          'I shall use the full figure from now on, with your name on it.',
        ],
      },
      {
        on: '2026-09-15',
        by: 'duarte',
        subject: 'T-4 and who tells whom',
        turns: [
          'When your fitters change something, could a line come to us? Or would it be easier if our screen asked them?',
          'Screen. Fitters do not write lines.',
        ],
      },
    ],
  },
]
