import type { Rhythm } from '../rhythms.ts'

/** Ylva and Maarit: seldom while it was a trial, a little each month of the contract, and now every few days. */
export const ylvaAndMaarit: Rhythm = {
  between: ['ylva', 'maarit'],
  threads: [
    {
      on: '2024-10-21',
      by: 'maarit',
      subject: 'Electrician',
      turns: [
        'Jonas tells me it took one day and seven hours. You were right and I had put a small bet on the other side.',
        'I hope that it was a very small one. Thank you for lending him in a busy week.',
      ],
    },
    {
      on: '2024-12-03',
      by: 'ylva',
      subject: 'Half an hour',
      turns: [
        'Criterion 4 first: Jonas spends closer to an hour with our form. I would rather say so before he does.',
        'He has said so. Good that you both count the same way.',
      ],
    },
    {
      on: '2025-03-05',
      by: 'maarit',
      subject: 'Sofia',
      turns: [
        'Sofia in purchasing will ring you. She is fair and very fast. Have the installation sum ready.',
        'Ready, with the electricians on our side of it and on yours. She may choose.',
      ],
    },
    {
      on: '2025-06-17',
      by: 'maarit',
      subject: 'Without Jonas',
      turns: [
        'We will not replace Jonas before autumn. If the log suffers I want to hear it from you, not read it in October.',
        'So far it does not. Gunnar writes less and means more.',
      ],
    },
    {
      on: '2025-08-27',
      by: 'ylva',
      subject: 'Full band is late',
      turns: [
        'New sites were to have the full band in August. It will be the middle of September. You have it already; I tell you since it stood in our list.',
        'Noted. I did not need it and I still like being told.',
      ],
    },
    {
      on: '2025-11-24',
      by: 'maarit',
      subject: 'Winter rota',
      turns: [
        'Who answers at your end between Christmas and New Year? I need a name and not a number.',
        'I do, the 24th to the 28th, then Priya. Both of our own telephones are on your sheet.',
      ],
    },
    {
      on: '2026-01-13',
      by: 'maarit',
      subject: 'Thank you for the 27th',
      turns: [
        'You picked up on the second ring on the 27th and nobody had died. I noticed. A good new year.',
        'A good new year to you. I was awake anyway, with a tin of ginger biscuits and your feed pump.',
      ],
    },
    {
      on: '2026-03-10',
      by: 'maarit',
      subject: 'What Gunnar will say',
      turns: [
        'He has your eleven per cent on his wall beside the bearing. I think that you may expect papers in April.',
        "Then I won't ask. Thank you for telling me without my having to.",
      ],
    },
    {
      on: '2026-05-26',
      by: 'maarit',
      subject: 'New planner',
      turns: [
        'Elias is our new planner. He knows the ladder, the pumps and nothing about Excel.',
        'The right two out of three. We can send Priya for a morning, if that helps him.',
      ],
    },
    {
      on: '2026-08-31',
      by: 'maarit',
      subject: 'Keys',
      turns: [
        'Sixty cellars, and our list of keys has forty-four. Is that your problem or mine?',
        'Yours, but it decides my schedule, so let us count them together on the 10th.',
        'Forty-five. Birgitta found one in a flowerpot.',
      ],
    },
    {
      on: '2026-09-03',
      by: 'ylva',
      subject: 'Thursday the 10th',
      turns: [
        'I arrive with the 9:12. Could we have a wall to write on, and Elias for an hour?',
        'You get the wall, Elias and lunch. Gunnar says that he brings a pump in a hat.',
      ],
    },
    {
      on: '2026-09-11',
      by: 'maarit',
      subject: 'After yesterday',
      turns: [
        'I slept on it. Forty at once is too many ladders for one winter. Could we say twenty?',
        "We can. It's the better plan and I should have come with it myself.",
      ],
    },
    {
      on: '2026-09-16',
      by: 'maarit',
      subject: 'Page three',
      turns: [
        'The hours are right except for the swimming hall, which shuts in July. Take the two days there from August.',
        'Moved. That makes the last week of August rather full; I have marked it.',
        'Fitters like a full week before the hunt. Leave it.',
      ],
    },
    {
      on: '2026-09-22',
      by: 'ylva',
      subject: 'The price sheet',
      turns: [
        'Here is the sheet, each line with its reason. The third line is higher than you expect, because small pumps need a second sensor.',
        'Thank you, on the day as usual. I shall be asked about line three. Can I say "try it on three first"?',
        'Please do. It is what I would say.',
      ],
    },
    {
      on: '2026-09-25',
      by: 'maarit',
      subject: 'Who sits where',
      turns: [
        'The chairman was an engineer and the others were not. Speak to the others; he will check you anyway.',
        'That is the most useful line anybody has sent me this month.',
      ],
    },
    {
      on: '2026-09-28',
      by: 'maarit',
      subject: 'Rehearsal',
      turns: [
        'Can you ring me on Friday at eight, and play the chairman?',
        'I will call you on Friday at eight sharp, and I will be unpleasant.',
      ],
    },
  ],
}
