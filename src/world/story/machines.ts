import type { Written } from '../writing.ts'

const TO_MANY = {
  'List-Id': 'Heat Week <heat-week.lists.heatweek.example>',
  'List-Unsubscribe': '<https://heatweek.example/leave>',
  Precedence: 'bulk',
}
const BY_MACHINE = { 'Auto-Submitted': 'auto-generated' }

/** A newsletter each season, a calendar robot, a bounce and a note of absence: none of it is a relationship. */
export const machines: Written[] = [
  ...[
    [
      '2024-07-04',
      'Summer is for pipes',
      'Eleven towns are digging this month. Also: why return temperatures went up, and a letter on summer duty.',
    ],
    [
      '2024-10-03',
      'The first cold',
      'Fuel prices before the season, two new plants in the Baltic states, and a reader who heats a greenhouse with a bakery.',
    ],
    [
      '2025-01-09',
      'What January broke',
      'A list of outages in fourteen towns, with causes where they were told. "Unknown" won again.',
    ],
    [
      '2025-04-03',
      'Spring figures',
      'The year in kilowatt hours, town by town. Corrections are welcome, and last year there were nine.',
    ],
    [
      '2025-05-15',
      'From Gothenburg',
      'Our notes from the spring meeting, among them an engineer who praised a supplier for failing.',
    ],
    [
      '2025-09-04',
      'Substations, a special issue',
      'The smallest rooms of the network: who has the keys, who has the drawings, who has the cat.',
    ],
    [
      '2026-01-08',
      'Cold and colder',
      'Twelve nights under minus twenty-five, seen from the control room. Photographs by the people on shift.',
    ],
    [
      '2026-04-09',
      'The long contract',
      'Three utilities on why they signed for longer than they used to, and one on why it never will.',
    ],
    [
      '2026-09-03',
      'Before the season',
      'What to check in September, in the order in which it will otherwise wake you.',
    ],
  ].map(
    ([day, subject, body]): Written => ({
      id: `heatweek.${day}`,
      at: `${day} 06:00`,
      from: 'heatweek',
      to: ['ylva'],
      subject: `Heat Week: ${subject}`,
      body: `${body}\n\nYou receive Heat Week because you subscribed at a conference. Leave whenever you like.`,
      html: true,
      kind: 'bulk',
      headers: TO_MANY,
    }),
  ),
  ...(
    [
      [
        '2024-09-02',
        'ylva',
        'Accepted: Harbour trial, criteria (Thu 5 Sep, 13:00)',
        'Maarit Lehtonen has accepted this invitation.',
      ],
      [
        '2024-10-21',
        'duarte',
        'Accepted: Coimbra (Wed 23 Oct)',
        'Helena Cordeiro has accepted this invitation.',
      ],
      ['2025-06-04', 'duarte', 'Tentative: The basement (Wed 18 Jun, 11:00)', 'Owen Prichard may attend.'],
      [
        '2025-10-01',
        'ylva',
        'Accepted: Half-year visit (Wed 8 Oct)',
        'Gunnar Öberg has accepted this invitation.',
      ],
      [
        '2026-02-20',
        'duarte',
        'Accepted: Winter review (Thu 26 Feb, 10:00)',
        'Helena Cordeiro has accepted: "with brackets".',
      ],
      [
        '2026-09-21',
        'ylva',
        'Accepted: Board of Norrälv Energi (Thu 8 Oct, 09:00)',
        'Birgitta Holm has accepted on behalf of nine people.',
      ],
    ] as const
  ).map(
    ([day, to, subject, body]): Written => ({
      id: `calendar.${day}`,
      at: `${day} 10:17`,
      from: 'calendar',
      to: [to],
      subject,
      body,
      kind: 'automatic',
      headers: BY_MACHINE,
    }),
  ),
  {
    id: 'machines.midsummer-to-jonas',
    at: '2025-07-08 10:30',
    from: 'ylva',
    to: ['jonas'],
    subject: 'A late midsummer greeting',
    body: `Jonas, I don't know whether this address still reaches you. The log is missed, and so are you. How are the
      boats?

      Ylva`,
  },
  {
    id: 'machines.jonas-has-left',
    at: '2025-07-08 10:31',
    from: 'postmaster',
    answers: 'machines.midsummer-to-jonas',
    subject: 'Undelivered: A late midsummer greeting',
    body: `The address jonas.ek@norralv-energi.example does not exist any more (550 5.1.1). Your message was not
      delivered to anybody.`,
    kind: 'automatic',
    headers: { 'Auto-Submitted': 'auto-replied' },
  },
  {
    id: 'machines.to-the-island',
    at: '2026-07-13 14:00',
    from: 'ylva',
    to: ['maarit'],
    subject: 'Substations, when you are back',
    body: `Gunnar says that August is for substations. I'll keep the last week of it free, so please don't think about
      this on your holiday.

      Ylva`,
  },
  {
    id: 'machines.maarit-away',
    at: '2026-07-13 14:02',
    from: 'maarit',
    answers: 'machines.to-the-island',
    subject: 'Away until 10 August',
    body: `I am on an island without a mast until 10 August. Gunnar Öberg decides in my place; he will say so himself.

      Maarit Lehtonen`,
    kind: 'automatic',
    headers: { 'Auto-Submitted': 'auto-replied', Precedence: 'auto_reply' },
  },
  {
    id: 'machines.inkop-reminder',
    at: '2025-05-06 07:30',
    from: 'inkop',
    to: ['ylva'],
    cc: ['sofia'],
    subject: 'Invoice 1043 lacks its order number',
    body: `Invoice 1043 of 30 April was received without an order number and cannot be paid. Please send it again to
      this address with the number 2025-0417.`,
  },
  {
    id: 'machines.inkop-again',
    at: '2025-05-06 09:12',
    from: 'ylva',
    answers: 'machines.inkop-reminder',
    cc: ['sofia'],
    body: `Sent again, with the number on it in a large font. Sofia did warn me.

      Ylva`,
  },
  {
    id: 'machines.compras-portal',
    at: '2026-01-05 09:40',
    from: 'compras',
    to: ['duarte'],
    subject: 'Registo de fornecedor n.º 40418',
    body: `Confirmamos o registo da Porla como fornecedor desta empresa. As faturas devem indicar o número 40418 e o
      número do contrato.`,
  },
]
