import type { Rhythm } from '../rhythms.ts'

/** Ylva and Gunnar: every few weeks, short, and rarely about what the subject says. */
export const ylvaAndGunnar: Rhythm = {
  between: ['ylva', 'gunnar'],
  threads: [
    {
      on: '2024-08-13',
      by: 'gunnar',
      subject: 'Harbour, pump 8',
      turns: [
        'Still on summer duty and bored. Pump 8 hums a fourth lower since June. Nothing is wrong with it. Does your machine know what a fourth is?',
        'No. It knows 47 hertz less. I have asked Priya whether it may learn music.',
        'Do not let it. One of us is enough.',
      ],
    },
    {
      on: '2024-10-03',
      by: 'ylva',
      subject: 'Ladder',
      turns: [
        'Do we bring our own ladder on the 15th, or is there a religion about ladders at Harbour?',
        'There is a religion. Bring none. Elias has the ladder.',
      ],
    },
    {
      on: '2024-11-11',
      by: 'gunnar',
      subject: 'First frost',
      turns: [
        'Minus nine and no word from your twelve ears. Is that good or are they asleep?',
        'Awake, all of them, and with nothing to say. I looked myself this morning.',
      ],
    },
    {
      on: '2025-01-07',
      by: 'ylva',
      subject: 'Two alarms on Saturday night',
      turns: [
        'Pumps 6 and 12, Saturday, both called imbalance. I think it was ice. Was anything opened?',
        'Both. Both clean. It was ice, and Jonas has written "wrong" twice with some pleasure.',
        'He should. That is both of our two used up by the sixth of January.',
      ],
    },
    {
      on: '2025-03-11',
      by: 'gunnar',
      subject: 'Pump 10',
      turns: [
        'Seal changed. It was worn to the thickness of a tram ticket. You said watch; I watched; thank you.',
        'A tram ticket is going into our vocabulary. How many days did it take in the end?',
        'Forty-one from your word to mine.',
      ],
    },
    {
      on: '2025-05-08',
      by: 'gunnar',
      subject: 'Point 17',
      turns: [
        'Your fitter has mounted 17 on the casing bolt and not the casing. I moved it. Tell him kindly.',
        'Told him kindly. He says thank you and that he knew it the moment he was on the train.',
      ],
    },
    {
      on: '2025-06-24',
      by: 'ylva',
      subject: 'Who judges now?',
      turns: [
        "With Jonas gone, whose log counts? I'd rather not drift into it being ours.",
        'Mine. My handwriting is worse but my memory is longer.',
      ],
    },
    {
      on: '2025-08-19',
      by: 'gunnar',
      subject: 'The conference people',
      turns: [
        'Kerstin Falk wants me to repeat Gothenburg. I said only if you sit in the front row and are not allowed to answer.',
        'Front row, mouth shut. May I at least nod?',
        'At the parts about pump 3.',
      ],
    },
    {
      on: '2025-09-22',
      by: 'ylva',
      subject: 'October',
      turns: [
        'The 8th for our visit, whole day? I would like an hour with whoever opens the pumps, without managers.',
        'The 8th. You get the fitters from one to two, after they have eaten. Before, they are dangerous.',
      ],
    },
    {
      on: '2025-11-12',
      by: 'gunnar',
      subject: 'Bearing grease',
      turns: [
        'Did you know that your alarms fall by half the week after greasing and come back in the fifth? I have plotted it by hand.',
        'I did not know. Could you photograph the plot? Priya wants it framed.',
        'Photograph sent by telephone. It is graph paper, you may have to explain it to her.',
      ],
    },
    {
      on: '2025-12-15',
      by: 'gunnar',
      subject: 'Feed pump 2',
      turns: [
        'Stopped at 05:10. Key sheared. You said nothing for once.',
        'We heard nothing, I have just been through the night. Written down as missed. Do you need hands today?',
        'No. We have a spare. I only wanted to see whether you would say the word.',
      ],
    },
    {
      on: '2026-01-20',
      by: 'ylva',
      subject: 'Before the cold',
      turns: [
        'This is the January call in writing, since you did not pick up. Anything that worries you and not us?',
        'Pump 21. It is too quiet. A thing that size should complain.',
        'It reads healthy here. I have put your sentence next to the reading and we look again on the 27th.',
        'Good. If I am wrong I buy the buns.',
      ],
    },
    {
      on: '2026-03-17',
      by: 'gunnar',
      subject: 'Pump 21',
      turns: [
        'Impeller half eaten. Too quiet because it moved half the water. I do not buy the buns.',
        'You heard what we cannot: a thing that is missing. May I tell Priya to build you into the model?',
      ],
    },
    {
      on: '2026-04-21',
      by: 'gunnar',
      subject: 'Visitor',
      turns: [
        'A man from the heat-pump company asks what I pay you. May I say?',
        'Say whatever you like. You know the sum better than my own accountant.',
      ],
    },
    {
      on: '2026-05-12',
      by: 'ylva',
      subject: 'Station list',
      turns: [
        'Which of the 24 would you give back if you had to give back three?',
        '4, 5 and 15. They are so healthy that it is a waste of you.',
        'Then move them to somewhere that deserves them. No charge for moving.',
      ],
    },
    {
      on: '2026-06-09',
      by: 'gunnar',
      subject: 'Substations',
      turns: [
        'Maarit is thinking about the substations. I am thinking about the bicycles in front of them. You will be asked in August.',
        'Noted, including the bicycles. What is the smallest pump among them?',
        'Ninety watts. You could carry it in a hat.',
      ],
    },
    {
      on: '2026-07-01',
      by: 'ylva',
      subject: 'Moved points',
      turns: [
        '4, 5 and 15 listen at the feed-water pumps as of yesterday. First impression: noisy neighbourhood.',
        'It always was. That is why nobody wants the office there.',
      ],
    },
    {
      on: '2026-07-22',
      by: 'gunnar',
      subject: 'Summer duty again',
      turns: [
        'Nothing to report, which is the report. Pump 8 is back up to its old note.',
        'A fourth higher? I am filing that under good news.',
      ],
    },
    {
      on: '2026-08-06',
      by: 'ylva',
      subject: 'Ninety watts',
      turns: [
        'We listened to a ninety-watt pump on the bench. In a cellar I would not bet on it. Can you lend me a cellar?',
        'Storgatan 14. Mind the cat, it belongs to nobody and bites.',
      ],
    },
    {
      on: '2026-08-18',
      by: 'gunnar',
      subject: 'Storgatan 14',
      turns: [
        'Your fitter was bitten. I did say. What did you hear?',
        'Mostly cat. Of the pump, enough for a yellow mark and not enough for a date.',
      ],
    },
    {
      on: '2026-09-16',
      by: 'ylva',
      subject: 'Three cellars for the winter',
      turns: [
        'Storgatan 14 and which two others? I would take the worst rather than the nearest.',
        'Kvarngränd 3 and the swimming hall. Elias will hold the ladder. There are no cats in the swimming hall.',
      ],
    },
  ],
}
