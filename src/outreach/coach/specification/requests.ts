import type { GradedDraft } from '../specification.ts'

export const REQUESTS: readonly GradedDraft[] = [
  {
    grade: 'F',
    because: 'nine lines of bowing before a chief executive, and three favours in them',
    text: `Dear Ms Haugstad,

I know how incredibly busy you are, and I am so sorry to bother you. I would be deeply honoured if you could find it in your heart to spare a few moments of your extremely valuable time for somebody as junior as me. I have admired you and your remarkable career for years, and I can only dream of achieving a fraction of what you have achieved.

I was wondering if you might possibly be willing to have a meeting with me, at your convenience, wherever suits you. I would also be grateful if you could read my business plan and send me your comments on it. If it is not too much to ask, could you perhaps introduce me to some of the investors you know?

I completely understand if you do not have the time, and I apologise again for taking up your time. It would mean the world to me. Thank you so much in advance for your kind consideration. I look forward to hearing from you at your earliest convenience.

Yours respectfully,
Bram de Wit`,
  },
  {
    grade: 'A',
    because: 'the same request in two lines: one question, its reason, a name as its answer',
    text: `Ms Haugstad, you said in Bergen on 9 May that lice counts cost you a day a week. Who at your sites could tell me how they count? My thesis on counting is due on 15 June.

Bram de Wit`,
  },
  {
    grade: 'A',
    because: 'one small question, a reason with a date',
    text: `Hi Kerstin, is the slot at 11 on the second day still free? I have to book trains by Friday, because they sell out before the Heat Days.

Ylva`,
  },
  {
    grade: 'B',
    because: 'a call, and no word of why',
    text: `Hi Kerstin,

Could we have a call on Tuesday or Wednesday?

Ylva`,
  },
  {
    grade: 'A',
    because: 'the same call with its reason and two days',
    text: `Hi Kerstin,

Could we have a call on Tuesday or Wednesday? The printer needs the programme on 14 April, and two of your speakers have the same slot.

Ylva`,
  },
  {
    grade: 'B',
    because: 'a call with a reason that says nothing',
    text: `Hi Kerstin,

Could we have a call on Tuesday, because I would like to talk to you?

Ylva`,
  },
  {
    grade: 'B',
    because: 'a document to read and comment on, and no word of why them',
    text: `Hi Per,

Could you read the attached report and send me your comments by Friday?

Priya`,
  },
  {
    grade: 'A',
    because: 'the same, with why them and how much',
    text: `Hi Per,

Could you read page 4 of the attached report? You measured the same gearbox in 2024, and my figures are twice yours.

Priya`,
  },
  {
    grade: 'C',
    because: 'three asks, each of another size',
    text: `Hi Per,

Could we have a call this week? Please also send me the 2024 report. Could you introduce me to the mill manager as well?

Priya`,
  },
  {
    grade: 'C',
    because: 'money, and no word of what for',
    text: `Hi Owen,

Would you be able to sponsor our user day with 2,000 pounds?

Ylva`,
  },
  {
    grade: 'A',
    because: 'money, what for and why them',
    text: `Hi Owen,

Would you pay the 200 pounds for the room on 12 June? Your estates team asked for the training, and 14 of the 16 who signed up are yours.

Ylva`,
  },
  {
    grade: 'B',
    because: 'leaves all the work of answering to the reader',
    text: `Hi Grace,

Here is the plan for wards 3 and 4, with the two risers you asked about marked in red. I'd love to hear your thoughts.

Duarte`,
  },
  {
    grade: 'A',
    because: 'the same plan with a question that one word answers',
    text: `Hi Grace,

Here is the plan for wards 3 and 4, with the two risers you asked about marked in red. Is riser B the one that leaked in May?

Duarte`,
  },
  {
    grade: 'C',
    because: 'stiff from the first word to the last',
    text: `Dear Sir or Madam,

Please find attached herewith the aforementioned certificate. Kindly acknowledge receipt of the same at your earliest convenience.

Yours faithfully,
D. Nogueira`,
  },
  {
    grade: 'A',
    because: 'the same certificate among peers',
    text: `Hi Farida,

Here is the calibration certificate for meter 12. Does your audit need the one from 2024 as well?

Duarte`,
  },
  {
    grade: 'C',
    because: 'bows three times for a question that needs no bow',
    text: `Hi Callum,

Sorry to bother you, I know how busy you must be. If it's not too much trouble, could you tell me which meter feeds the laundry? We test it on 3 June.

Priya`,
  },
  {
    grade: 'A',
    because: 'a stranger who says where they know them from and what one number is for',
    text: `Mr Kowalczyk, in your talk in Montreal you said that dryer 2 runs at 410 rpm. Is that before or after the new gearbox? I am comparing five mills for a course I give on 8 September.

Per Aspelin`,
  },
  {
    grade: 'C',
    because: 'too long by twice for what it asks, and says why only at the end',
    text: `Hi Walt,

I have been thinking for a while about how to put this, and I hope that it makes sense. When I was at the mill in spring I walked along the whole of line 2 with Réal, from the wet end to the winder, and I looked at each of the gearboxes on the way. There are eleven of them, as you know, and seven are of the old make. The old make is no longer built, and parts have become hard to find, so Réal keeps two in the store and takes them apart when he needs something. Denise told me that the last bearing came from a mill that had closed.

I then went home and looked at what we had measured in the winter, and I saw that three of the seven run hotter than the others. It is not dramatic, but it goes up by a little each month. I spoke with Nkechi about it, and she thinks that it is the seals, and I think that it might be the alignment, and so we are not of one mind.

Could Réal open number 5 in the July stop? It is the hottest of the three, at 81 degrees.

Priya`,
  },
  {
    grade: 'B',
    because: 'longer than need be, and all of it about their plant, with one question',
    text: `Hi Walt,

When I was at the mill in spring I walked along the whole of line 2 with Réal and looked at each of the eleven gearboxes on the way. Seven are of the old make, and parts for your old ones have become hard to find. Réal keeps two in your store and takes them apart when he needs something. In the winter three of your seven ran hotter than the others, and it goes up by a little each month. Nkechi thinks that it is the seals; your own records speak for the alignment, for all three were moved in 2023. I would rather look than guess, and so would she. It would also help with the order that Denise has to place for you.

Could Réal open number 5 in the July stop? It is the hottest of the three, at 81 degrees.

Priya`,
  },
]
