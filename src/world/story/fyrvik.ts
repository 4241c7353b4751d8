import type { Written } from '../writing.ts'

/** Jonas leaves Norrälv, is not heard of for fourteen months, and writes again from a small waterworks. */
export const fyrvik: Written[] = [
  {
    id: 'fyrvik.farewell',
    at: '2025-06-05 15:50',
    from: 'jonas',
    to: ['ylva', 'priya'],
    cc: ['gunnar'],
    subject: 'Last day',
    body: `Tomorrow is the national day and today is my last one here. All 24 points are up, the log is Gunnar's from
      Monday, and the key to cabinet 4 hangs behind the calendar because the hook broke.

      I don't know what I'll do. Something with my hands for a while, I think, my brother has a boatyard. Thank you
      for never making me feel like the admin person.

      Jonas`,
  },
  {
    id: 'fyrvik.kept-log',
    at: '2025-06-05 16:31',
    from: 'ylva',
    answers: 'fyrvik.farewell',
    body: `You were the judge of the whole winter and nobody on either side ever disputed a line of your log. I've told
      Gunnar so. If the boatyard has an engine that sounds wrong, you know where we live.

      Ylva`,
  },
  {
    id: 'fyrvik.back',
    at: '2026-08-24 13:12',
    from: 'jonas',
    to: ['ylva'],
    subject: 'A voice from behind the calendar',
    body: `Hello Ylva,

      It has been a while. Boats are lovely and pay nothing. Since May I plan maintenance at Fyrvik Vatten: nine
      pumping stations, four employees, one of whom is allergic to ladders.

      I am not buying anything. I've been asked to write down which pumps we should worry about, and all I have is
      a binder from 2009. How did you start, before you had any data?

      Jonas`,
  },
  {
    id: 'fyrvik.screwdriver',
    at: '2026-08-24 17:30',
    from: 'ylva',
    answers: 'fyrvik.back',
    body: `Jonas! Good to hear you.

      With a screwdriver against the ear and a notebook. Honestly: for nine stations start there. Once a fortnight,
      same spot, same words for the same sound, and the hours from the meter. After a season you'll know which two
      or three deserve something dearer than a screwdriver.

      I'll send you the sheet we used in our first year. It has coffee on it.

      Ylva`,
  },
  {
    id: 'fyrvik.sheet',
    at: '2026-08-26 09:05',
    from: 'ylva',
    to: ['jonas'],
    answers: 'fyrvik.screwdriver',
    body: `Here it is, typed up without the coffee. The column "what did it remind you of" looks silly and is the one
      that turned out to matter.

      Ylva`,
    attachment: {
      filename: 'listening-round.csv',
      text: `date,station,pump,hours on meter,where you listened,what you heard,what did it remind you of
2015-03-02,example,1,10412,drive end,tick once a turn,bicycle with a bent spoke
2015-03-16,example,1,10655,drive end,tick twice a turn,the same bicycle going faster
`,
    },
  },
  {
    id: 'fyrvik.wilma',
    at: '2026-09-21 10:18',
    from: 'jonas',
    to: ['ylva', 'wilma'],
    subject: 'The two of you should meet',
    body: `Wilma, this is Ylva, who told me not to buy anything from her yet. Ylva, Wilma Strand runs the waterworks and
      has my first two listening rounds on her desk. Station 6 reminded me of a coffee grinder both times.

      Wilma is in Stockholm on 1 October. I said you would give her an hour.

      Jonas`,
  },
  {
    id: 'fyrvik.hour',
    at: '2026-09-21 15:02',
    from: 'ylva',
    answers: 'fyrvik.wilma',
    to: ['wilma', 'jonas'],
    body: `An hour and coffee. Wilma, 1 October at ten suits me; our door is the one that hums. Please bring Jonas's
      sheet, and the electricity bill for station 6 if you can find it.

      Ylva`,
  },
]
