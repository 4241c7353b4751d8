import type { Rhythm } from '../rhythms.ts'

/** Ylva and Jonas: the practical half of a trial, then fourteen months of boats. */
export const ylvaAndJonas: Rhythm = {
  between: ['ylva', 'jonas'],
  threads: [
    {
      on: '2024-09-19',
      by: 'jonas',
      subject: 'The log',
      turns: [
        'Maarit says that my log is the judge. Should I write differently now, or the same?',
        'The same, please. If you start writing for us it is worth nothing.',
      ],
    },
    {
      on: '2024-10-08',
      by: 'jonas',
      subject: 'Keys for the 15th',
      turns: [
        'Keys are with the guard under "microphones". He asked if it was about the union.',
        'Tell him that we only listen to pumps, and thank you.',
      ],
    },
    {
      on: '2024-11-06',
      by: 'ylva',
      subject: 'How long does our form take you?',
      turns: [
        'Honestly, in minutes?',
        'Seven per entry, four of them because it wants the pump number twice.',
        'That is our fault. It will ask once from December.',
      ],
    },
    {
      on: '2024-11-27',
      by: 'jonas',
      subject: 'Entry 31',
      turns: [
        'I wrote "worn but fine" and your form made it "fault found". Is that on purpose?',
        'Not on purpose, and exactly what Gunnar feared. Please write it in the margin until the box is there.',
      ],
    },
    {
      on: '2025-01-09',
      by: 'jonas',
      subject: 'The box is there',
      turns: ['It has the box now. I used it at once, twice.', 'Good. Use it as often as it is true.'],
    },
    {
      on: '2025-02-13',
      by: 'ylva',
      subject: 'Pump 10 in your log',
      turns: [
        'Do you count pump 10 as announced from the 29th, or from the 9th when it was red? I want your rule and not mine.',
        'From the 29th, "watch" is a word too. Gunnar agrees.',
      ],
    },
    {
      on: '2025-03-06',
      by: 'jonas',
      subject: 'Twenty-four',
      turns: [
        'I hear twenty-four. I would have given you the thirty, but nobody asks planners.',
        'I am glad to know it, and gladder that it is twenty-four.',
      ],
    },
    {
      on: '2025-04-15',
      by: 'jonas',
      subject: 'Order of mounting',
      turns: [
        'My proposal is North, then Harbour, then the feed water, so that nobody needs a boat.',
        'North first, then. We come on 5 May with two people.',
      ],
    },
    {
      on: '2025-05-13',
      by: 'jonas',
      subject: 'Half way',
      turns: [
        '13 of 24. The weather is on your side.',
        'And so are you. Will 30 May hold?',
        'With a day to spare, I think.',
      ],
    },
    {
      on: '2025-05-28',
      by: 'ylva',
      subject: 'All 24',
      turns: ['I see 24 lights. Two days early! Who do I thank?', 'Elias, and a borrowed scissor lift.'],
    },
    {
      on: '2026-09-03',
      by: 'jonas',
      subject: 'First listening round',
      turns: [
        'Nine stations, one day, a broomstick in place of a screwdriver. I filled in the silly column. Station 6 is a coffee grinder.',
        'A student in the Netherlands would be delighted with you. Fine beans or coarse?',
        'Coarse. Getting finer, I fear.',
      ],
    },
    {
      on: '2026-09-17',
      by: 'jonas',
      subject: 'Second round',
      turns: [
        'Same day, same stick. Eight the same as before, and 6 is finer. Wilma asked me how I know, and I played it for her.',
        'Then it is time that she heard it from somebody who sells nothing for it: order the bearing now, it is eleven weeks.',
        'Ordered. She wants to meet you.',
      ],
    },
  ],
}
