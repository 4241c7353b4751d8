import type { Written } from '../writing.ts'

/** A successor opens a drawer, asks whose job it was to notice, and is told. */
export const delamereDrawer: Written[] = [
  {
    id: 'delamere.drawer',
    at: '2026-09-08 08:52',
    from: 'grace',
    to: ['duarte'],
    subject: 'Found in a drawer',
    body: `Dear Mr Nogueira,

      I started on the 1st as head of estates. In Owen Prichard's desk I found your contract, your card, and a note
      in his hand: "good people, chase them". As far as I can see nobody has chased anybody since March. We have paid
      you for six months. The sensors are up. I have no login, nobody here opens the alarms, and one of them has
      been yellow since May.

      I am not cross yet. Whose job was it to notice?

      Grace Achebe`,
  },
  {
    id: 'delamere.mine',
    at: '2026-09-08 11:05',
    from: 'duarte',
    answers: 'delamere.drawer',
    cc: ['priya'],
    body: `Dear Ms Achebe,

      Mine. I wrote on 24 February that I would send dates for the reviews that week and I didn't. Then nothing came
      from your side, I took the quiet for content, and went where the noise was. You paid for listening and nobody
      was told what we heard.

      Priya looks at the yellow one this morning; you'll have a login within the hour and her answer by noon
      tomorrow. I'll come whenever you like, and bring a list of what was promised to Owen before he signed so that
      you can see what is still owed.

      Duarte Nogueira`,
  },
  {
    id: 'delamere.yellow-since-may',
    at: '2026-09-09 06:20',
    from: 'priya',
    to: ['grace'],
    cc: ['duarte', 'callum'],
    subject: 'Pump T-4, yellow since May',
    body: `Good morning. I'm up early so that this is before your noon.

      T-4 feeds theatre two. The change on 11 May was a new motor fan, fitted by your own people and logged by them;
      nobody told us and we asked nobody. It is healthy. If it had been a bearing it would have been in theatre two
      by July.

      So: no harm, by luck. I've set all forty to ring a person, and until you name one the person is me.

      Priya Raman`,
  },
]
