import type { Written } from '../writing.ts'

/** A promise is broken and nobody says so until a pump fails. The repair takes a quay, a refund and a year. */
export const haugstad: Written[] = [
  {
    id: 'haugstad.fish',
    at: '2024-10-21 20:35',
    from: 'ingrid',
    to: ['ylva'],
    subject: 'Pumps',
    body: `Kerstin Falk says you are the one who answers what is asked.

      On 14 September at ten past three in the night circulation pump 2 seized. The fish in hall B had twenty-two
      minutes. I had a man there in twenty-six. A hundred and eighty thousand of them, every one vaccinated by hand.

      Can you tell me that a pump will stop before it stops? Not the brochure.

      Ingrid Haugstad`,
  },
  {
    id: 'haugstad.what-we-cannot-hear',
    at: '2024-10-22 07:10',
    from: 'ylva',
    answers: 'haugstad.fish',
    body: `I am sorry about the fish, and about the man who got there four minutes late through no fault of his.

      A bearing or a coupling, usually yes, days ahead; last year we missed four of them. If the power goes, or the
      oxygen, or a valve shuts, we hear nothing until it's too late and you need other people for that. Whoever
      tells you they cover all of it, don't believe them either.

      I can be at Haugstad on 4 November. If you write down what happened that night minute by minute I will tell
      you at which minute we could have spoken, if at any.

      Ylva`,
  },
  {
    id: 'haugstad.minute-by-minute',
    at: '2024-10-23 21:02',
    from: 'ingrid',
    answers: 'haugstad.what-we-cannot-hear',
    cc: ['trond'],
    body: `Minute by minute is attached by Trond, who was the man. Come on the 4th. Bring boots.

      Ingrid`,
    attachment: {
      filename: 'night-of-14-september.csv',
      text: `time,what
02:40,round of hall B; pump 2 louder than yesterday, noted
03:10,pump 2 stops
03:11,alarm on the panel in the office; nobody in the office
03:19,alarm on the telephone
03:32,oxygen below 4 mg/l according to the log
03:36,Trond in hall B; starts the reserve pump
`,
    },
  },
  {
    id: 'haugstad.louder-than-yesterday',
    at: '2024-11-06 09:15',
    from: 'ylva',
    to: ['ingrid', 'trond'],
    cc: ['priya', 'duarte'],
    subject: 'After the quay',
    body: `Trond wrote "louder than yesterday" at 02:40. That is the whole case: he heard it, once a night, on a round.
      We'd have heard it for about six days, I think, going by the bearing you showed me in the bucket.

      The weak link isn't the ear, it's the eight minutes between panel and telephone, and your fibre, which goes
      when the storm does. So the offer is sensors on fourteen pumps and a satellite gateway for the alarms. We will
      have both live by 1 March, ahead of the spring storms.

      Ylva`,
  },
  {
    id: 'haugstad.signed',
    at: '2024-12-06 12:40',
    from: 'ingrid',
    answers: 'haugstad.louder-than-yesterday',
    to: ['ylva'],
    cc: ['siv', 'trond'],
    body: `Signed, Siv has posted it because she doesn't believe in the other way. One year. The gateway is why I sign,
      so put the first of March on your wall.

      Ingrid`,
  },
  {
    id: 'haugstad.nobody-called',
    at: '2025-03-09 06:48',
    from: 'ingrid',
    to: ['ylva'],
    cc: ['trond'],
    subject: 'No gateway',
    body: `Storm since Friday. Fibre down 01:15. Pump 6 went loud at about four and your alarm went nowhere, since there
      is no gateway, since it is the ninth of March. Trond slept in the hall because he doesn't trust boxes. He
      heard it. No fish lost.

      When did you know it would be late?

      Ingrid`,
  },
  {
    id: 'haugstad.twentieth-of-february',
    at: '2025-03-09 08:30',
    from: 'ylva',
    answers: 'haugstad.nobody-called',
    cc: ['trond', 'priya'],
    body: `On 20 February. The supplier wrote that day that the gateways would come in the middle of March. I thought I
      could find one elsewhere and tell you only when it was solved. I didn't find one, and then I was ashamed and
      it got harder every day. That is the truth and there isn't a better version.

      I owed you a telephone call on the 20th. I will write down what went wrong and what we change, today.

      Ylva`,
  },
  {
    id: 'haugstad.not-in-a-pdf',
    at: '2025-03-09 18:20',
    from: 'ingrid',
    answers: 'haugstad.twentieth-of-february',
    body: `No. You do not get to be sorry in a PDF. Come and be sorry on the quay.

      Ingrid`,
  },
  {
    id: 'haugstad.boat-on-thursday',
    at: '2025-03-09 19:05',
    from: 'ylva',
    answers: 'haugstad.not-in-a-pdf',
    body: `The boat on Thursday, then. I bring boots and no slides.

      Ylva`,
  },
  {
    id: 'haugstad.what-changes',
    at: '2025-03-14 16:30',
    from: 'ylva',
    to: ['ingrid', 'trond', 'siv'],
    cc: ['priya', 'duarte'],
    subject: 'What we said on the quay',
    body: `So that it stands somewhere:

      - The gateway comes with Priya in her hand luggage on 27 March and is live the same evening.
      - Until then one of us is awake from eleven to five, by turns, and calls Trond if the line drops.
      - January to March cost nothing. Siv gets the credit note on Monday.
      - A letter from me on the first Thursday of each month: what we heard, what we missed, what is late. Also if
      there is nothing, and especially if there is.

      Trond, thank you for sleeping in the hall. I'd like you never to have to again.

      Ylva`,
  },
  {
    id: 'haugstad.live',
    at: '2025-03-27 22:10',
    from: 'trond',
    to: ['ylva', 'ingrid'],
    cc: ['priya'],
    subject: 'Gateway',
    body: `Live 21:40. Pulled the fibre myself to see. Telephone rang in 50 seconds. Pulled it three times more because
      it was fun.

      Trond`,
  },
  {
    id: 'haugstad.second-letter-late',
    at: '2025-11-07 08:00',
    from: 'ylva',
    to: ['ingrid'],
    subject: 'The Thursday letter, on a Friday',
    body: `Yesterday was the first Thursday and I was on a train without a signal, so this is one day late. Seven in a
      row were on time; I've started counting again from none.

      Heard: pump 11, seal, Trond changed it on the 29th. Missed: nothing we know of. Late: this.

      Ylva`,
  },
  {
    id: 'haugstad.a-day',
    at: '2025-11-07 20:15',
    from: 'ingrid',
    answers: 'haugstad.second-letter-late',
    body: `You tell me about a day. Last winter you did not tell me about two weeks. I noticed.

      Send the papers for next year.

      Ingrid`,
  },
  {
    id: 'haugstad.renewed',
    at: '2025-12-04 19:30',
    from: 'ingrid',
    to: ['ylva'],
    cc: ['siv'],
    subject: 'Three years',
    body: `Not one, three. I have told my cousin in Bodø what happened in March, all of it, and that he should ring you.
      He asked why I recommend someone who let me down. I said because I know how they do it.

      Ingrid`,
  },
  {
    id: 'haugstad.trond-tired',
    at: '2026-05-19 21:44',
    from: 'ingrid',
    to: ['ylva'],
    subject: 'Trond',
    body: `Not about pumps. Trond has had the night telephone for fourteen months and is tired in a way he will not say.
      Your alarms are good now but they all ring him. Is there a way they could ring somebody else two nights a
      week without it becoming a project?

      Between us, please.

      Ingrid`,
  },
  {
    id: 'haugstad.two-nights',
    at: '2026-05-20 08:20',
    from: 'ylva',
    answers: 'haugstad.trond-tired',
    body: `Yes: a rota, ten minutes' work. Tell me which nights and whose telephone. Nothing will arrive in Trond's name
      that he hasn't heard from you first.

      And let me take Tuesdays myself for June, so that you have time to choose. I sleep badly on Tuesdays anyway.

      Ylva`,
  },
]
