import type { GradedDraft } from '../specification.ts'

const GUNNAR = {
  name: 'Gunnar Öberg',
  organisation: 'Norrälv Energi',
  sentences: [
    'The spare pump in station 4 trips whenever the frost alarm comes on.',
    'Sofia wants the invoice split.',
  ],
  contactDays: 41,
  lastExchangeOn: '2026-09-24',
}

export const EXCHANGES: readonly GradedDraft[] = [
  { grade: 'A', because: 'answers', text: 'Thursday at 3 works, see you there.' },
  { grade: 'A', because: 'answers in one word and thanks', text: 'Yes, thanks!' },
  {
    grade: 'A',
    because: 'gives what was asked for',
    text: `Hi Sofia,\n\nHere is the invoice split in two, as you asked on Monday.\n\nYlva`,
  },
  {
    grade: 'A',
    because: 'answers the question that was asked, and says what it does not know',
    text: `Rui, the logger stands 30 metres of water, tested for 14 days. I don't know about 60; nobody has tried. I can have one in the tank by 8 October.\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'keeps a commitment, overdue as it is, and owns that',
    reader: {
      ...GUNNAR,
      commitments: [
        { side: 'ours', what: 'send the report on the spare pump', dueOn: '2026-09-18', isOverdue: true },
      ],
    },
    text: `Gunnar, the report on the spare pump was due on 18 September and I am late. It is attached: the frost alarm and the trip share a relay.\n\nPriya`,
  },
  {
    grade: 'C',
    because: 'asks for something while what was promised is overdue and passed over',
    reader: {
      ...GUNNAR,
      commitments: [
        { side: 'ours', what: 'send the report on the spare pump', dueOn: '2026-09-18', isOverdue: true },
      ],
    },
    text: `Hi Gunnar,\n\nHow is the autumn? Could we have a call on Tuesday about next year?\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'takes up what he wrote',
    reader: { ...GUNNAR, commitments: [] },
    text: `Gunnar, does the spare pump in station 4 trip also when you set off the frost alarm by hand? Then it is the relay and not the cold.\n\nPriya`,
  },
  {
    grade: 'B',
    because: 'forty days of mail, and a line that could have gone to anybody',
    reader: { ...GUNNAR, commitments: [] },
    text: `Hi Gunnar,\n\nJust checking in. Could we have a call on Tuesday or Wednesday?\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'a follow-up that forwards the mail before with one line on top',
    text: `Per, still worth a look? The July stop is in nine days.

---------- Forwarded message ----------
From: Priya Raman <priya@porla.example>
To: Per Aspelin
Subject: Gearbox 5

Hi Per, could you read page 4 of the attached report? You measured the same gearbox in 2024. We are the leading provider of everything, guaranteed, and I know how incredibly busy you are.`,
  },
  {
    grade: 'B',
    because: 'a follow-up with nothing in it but that it follows up',
    text: `Hi Per,\n\nJust following up on my email below. Did you have a chance to look at it? Please let me know your thoughts.\n\nKyle`,
  },
  {
    grade: 'A',
    because: 'walks away well: says so, why, and leaves the door where it is',
    text: `Farida, I have written three times about the meters since May and heard nothing, so I take it that this is not the year. I won't write again. The survey of ward 7 is yours to keep.\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'walks away and says who would do it better',
    text: `Farida, we can't do the laundry below 90 °C, and I'd rather say so now than in June. Lauscher have a probe that can. Good luck with it.\n\nYlva`,
  },
  {
    grade: 'A',
    because: 'introduces two people and says what each has of it',
    text: `Rui, meet Per, who has measured pump bearings for thirty years. Per, Rui has the resonance at 41 Hz that you wrote about in 2022. I leave you to it.\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'moves a meeting and offers two days',
    text: `Hi Inês,\n\nI'm ill and can't come on Thursday. Would Monday at 10 or Tuesday at 2 suit Helena?\n\nDuarte`,
  },
  {
    grade: 'A',
    because: 'thanks for one thing',
    text: `Elias, thank you for staying until eight on Friday. Without your readings we would still be guessing.\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'a private mail',
    text: `Happy birthday, Ingrid! We were out on the water all Sunday and thought of you. Nils caught his first cod and has told everybody, twice.\n\nYlva`,
  },
  {
    grade: 'A',
    because: 'logistics',
    text: `The train is 20 minutes late. I'll take a taxi from the station and be with you at 9.40. Start without me.`,
  },
  {
    grade: 'A',
    because: 'owns a mistake before it was found',
    text: `Maarit, the September figures I sent you were wrong: I counted station 7 twice. The right total is 412 MWh. The new sheet is attached, with the line in red.\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'between colleagues, about a filing: “we” is both of them',
    text: `We need to file by noon. I have changed section 2 as you asked and left the table as it was. Can you check the totals before it goes out? Sofia found an error in them last time.`,
  },
  {
    grade: 'A',
    because: 'a question among people who know each other needs no ceremony',
    text: `Trond, did the new float come?`,
  },
  {
    grade: 'B',
    because: 'a good answer that ends on its own wares',
    text: `Rui, yes, the logger stands 30 metres; the test of 8 May is attached. By the way, our new platform offers a dashboard for all your loggers.\n\nKyle`,
  },
  {
    grade: 'A',
    because: 'reminds them of what they owe, with the reason',
    reader: {
      ...GUNNAR,
      commitments: [
        { side: 'theirs', what: 'send the drawings of station 4', dueOn: '2026-09-20', isOverdue: true },
      ],
    },
    text: `Gunnar, could you send me the drawings of station 4 by Thursday? The relay is ordered on Friday, and I don't know which of the two is in it.\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'a link that was asked for',
    text: `Walt, here is the film of the bearing you asked about: https://porla.example/film/12\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'a link, emoji and another script in a private mail',
    text: `Salut Réal 👩‍🔧! שלום to you all from the fair 😀 See https://porla.example/fair, second photo: is that your old winder?`,
  },
]
