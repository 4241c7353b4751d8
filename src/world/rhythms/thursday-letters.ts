import type { Rhythm } from '../rhythms.ts'

/** The Thursday letter: what was heard, what was missed, what is late; first Thursday of every month. */
export const thursdayLetters: Rhythm = {
  between: ['ylva', 'ingrid'],
  threads: [
    {
      on: '2025-04-03',
      by: 'ylva',
      subject: 'The Thursday letter: April',
      turns: [
        'Heard: nothing that should worry you. Missed: nothing known. Late: the second antenna, which was to be here on Monday and is in Trondheim. I went through the March night with all of us; three people knew by the 20th, and nobody thought it was theirs to call. Now it is mine.',
        'Good letter. Trondheim is a fine place for an antenna to be lost.',
      ],
    },
    {
      on: '2025-05-01',
      by: 'ylva',
      subject: 'The Thursday letter: May',
      turns: [
        'Heard: pump 4, a little imbalance, Trond cleaned the impeller. Missed: nothing. Late: nothing; the antenna is up since the 9th.',
        'Mussels. It is always mussels. Read.',
      ],
    },
    {
      on: '2025-06-05',
      by: 'ylva',
      subject: 'The Thursday letter: June',
      turns: [
        'Heard: nothing at all. I listened to pump 2 myself for an hour, since it is the one I think of. Missed: nothing. Late: nothing.',
        'I think of it too.',
      ],
    },
    {
      on: '2025-07-03',
      by: 'ylva',
      subject: 'The Thursday letter: July',
      turns: [
        'Heard: pump 9, bearing, six weeks by our guess. Missed: nothing. Late: our guess; we first said four and changed it after two days.',
        'Change it as often as you like as long as you tell me each time. Trond takes it out on Monday.',
      ],
    },
    {
      on: '2025-08-07',
      by: 'ylva',
      subject: 'The Thursday letter: August',
      turns: [
        'Heard: nothing. Missed: pump 9 again; Trond found the coupling cracked when he opened it for the bearing, and of the crack we had no idea.',
        'He told me. I waited to see if it would be in the letter.',
        'It will always be in the letter.',
      ],
    },
    {
      on: '2025-09-04',
      by: 'ylva',
      subject: 'The Thursday letter: September',
      turns: [
        'Heard: pump 12, seal, planned. Missed: nothing. Late: nothing. On the 14th it is a year. I will be awake at ten past three, if only out of respect.',
        'So will we. Ring, if you like. Trond makes waffles.',
      ],
    },
    {
      on: '2025-09-14',
      by: 'ingrid',
      subject: 'Last night',
      turns: [
        'Thank you for ringing. Nobody from a supplier ever has, at that hour, except to say something is broken.',
      ],
    },
    {
      on: '2025-10-02',
      by: 'ylva',
      subject: 'The Thursday letter: October',
      turns: [
        'Heard: nothing new. Missed: nothing. Late: I promised Siv a cleaner invoice and it is the same invoice. It will be right on the next one.',
        'Siv has pinned that sentence over her desk.',
      ],
    },
    {
      on: '2025-12-04',
      by: 'ylva',
      subject: 'The Thursday letter: December',
      turns: [
        'Heard: pump 2 of all pumps, a whisper at the fan; it was a glove. Missed: nothing. Late: nothing. One in a row.',
        'Whose glove is being investigated.',
      ],
    },
    {
      on: '2026-01-01',
      by: 'ylva',
      subject: 'The Thursday letter: January',
      turns: [
        'A happy new year. Heard: 14 pumps and some rockets. Missed: nothing. Late: nothing, not even this, though I considered it.',
        'You wrote on New Year. Go to bed.',
      ],
    },
    {
      on: '2026-01-19',
      by: 'ingrid',
      subject: 'A visitor',
      turns: [
        'A man from the insurance wants to see the alarm log. All of it, or only what went well?',
        'All of it. March too; I can add my own page on March, if you want it in there.',
        'He has read your page. The premium goes down.',
      ],
    },
    {
      on: '2026-02-05',
      by: 'ylva',
      subject: 'The Thursday letter: February',
      turns: [
        'Heard: pump 1, cavitation on the coldest nights; it is the intake grid and not the pump. Missed: nothing. Late: nothing.',
        'Grid raked. It was kelp. You are getting to know this fjord.',
      ],
    },
    {
      on: '2026-02-19',
      by: 'ingrid',
      subject: 'Spare gateway',
      turns: [
        'Do I want a second gateway on the shelf? You may sell me one.',
        'You may not need to buy it: one stands here for you and can be on the morning boat. Should that ever be too late, I have misjudged it and you get it free.',
      ],
    },
    {
      on: '2026-03-05',
      by: 'ylva',
      subject: 'The Thursday letter: March',
      turns: [
        'Heard: nothing. Missed: nothing. Late: nothing. Storm on Saturday, says the forecast; Priya and I are both up, although the gateway does not need us.',
        'It does not. I slept. That is what I pay for.',
      ],
    },
    {
      on: '2026-03-18',
      by: 'ingrid',
      subject: 'The storm',
      turns: [
        '91 knots at the light. Slept through. Trond says he did too but I saw a lamp.',
        'We saw the lamp as well, so to speak: somebody asked the panel for its state at three, four and five.',
      ],
    },
    {
      on: '2026-04-02',
      by: 'ylva',
      subject: 'The Thursday letter: April, second year',
      turns: [
        'Heard: pump 6, bearing, three weeks. Missed: nothing. Late: nothing. Your cousin in Bodø rang; I told him that we are not right for his feed barge and why.',
        'He told me. He was put out, and then he bought you a beer in your absence.',
      ],
    },
    {
      on: '2026-04-21',
      by: 'ingrid',
      subject: 'First fish out',
      turns: [
        'Hall B left for the sea today. Every one of them. I thought you might want to know that, it is nineteen months.',
        'I wanted to know it more than anything else this month. Thank you for writing.',
      ],
    },
    {
      on: '2026-05-07',
      by: 'ylva',
      subject: 'The Thursday letter: May, second year',
      turns: [
        'Heard: nothing; pump 6 is as new. Missed: nothing. Late: the yearly bench test of the gateway, by five days. Done on Tuesday, with the fibre pulled and 47 seconds.',
        'Three seconds better. Trond will want to pull it again.',
      ],
    },
    {
      on: '2026-06-04',
      by: 'ylva',
      subject: 'The Thursday letter: June, second year',
      turns: [
        'Heard: pump 10, a seal beginning. Missed: nothing. Late: nothing. The Tuesdays are quiet; I have read four novels.',
        'From July my nephew takes Tuesdays and Fridays. I told Trond it was my idea and it was.',
      ],
    },
    {
      on: '2026-06-18',
      by: 'ingrid',
      subject: 'Pump 10',
      turns: [
        'Seal changed today. It was where you said. The nephew did it, with Trond pointing.',
        'Then he now has one more than I have ever changed. Please tell him so.',
      ],
    },
    {
      on: '2026-07-02',
      by: 'ylva',
      subject: 'The Thursday letter: July, second year',
      turns: [
        'Heard: nothing. Missed: nothing. Late: nothing. The nephew answered in 31 seconds on his first Tuesday, and then asked whether it was a test. It was a jellyfish.',
        'Welcome to the trade, I said to him.',
      ],
    },
    {
      on: '2026-07-14',
      by: 'ingrid',
      subject: 'Hall D',
      turns: [
        'I want to build a fourth hall. Six pumps. Before I choose them: which make do you hear break least?',
        'I can tell you for bearings and not for price: of the makes you own, the ones in hall A. I earn the same either way.',
      ],
    },
    {
      on: '2026-08-06',
      by: 'ylva',
      subject: 'The Thursday letter: August, second year',
      turns: [
        'Heard: pump 3, cavitation, warm water. Missed: nothing. Late: nothing. For hall D: ask the maker for the spare coupling in the price, they always forget it.',
        'They had forgotten it. It is in the price.',
      ],
    },
    {
      on: '2026-08-20',
      by: 'ingrid',
      subject: 'Drawing of hall D',
      turns: [
        'Siv scanned it crooked. Where would you put your ears, and is there a wall I should not build?',
        'The wall between D2 and D3: they will talk through it and we shall mix them up. Half a metre of air solves it.',
      ],
    },
    {
      on: '2026-09-03',
      by: 'ylva',
      subject: 'The Thursday letter: September, second year',
      turns: [
        'Heard: nothing. Missed: nothing. Late: nothing. On the 14th I will be in Haugstad in any case, if there are waffles.',
        'There are waffles.',
      ],
    },
    {
      on: '2026-09-15',
      by: 'ingrid',
      subject: 'The wall',
      turns: [
        'You left your boots. The builder moves the wall. He asked who told me and I said someone who listens to pumps.',
        'Keep the boots at the quay, they live there now.',
      ],
    },
  ],
}
