import type { GradedDraft } from '../specification.ts'

/** Rules about words keep silent here; those that only count do not. */
export const OTHER_LANGUAGES: readonly GradedDraft[] = [
  {
    grade: 'A',
    because: 'German, short',
    text: `Hallo Matthias,\n\nkönntest du mir bis Freitag das Datenblatt schicken? Der Prüfer kommt am Montag und fragt danach.\n\nYlva`,
  },
  {
    grade: 'A',
    because: 'Swedish, short',
    text: `Hej Gunnar,\n\njag har med mig reläet på torsdag. Är du på station 4 eller på kontoret?\n\nYlva`,
  },
  {
    grade: 'A',
    because: 'French, short',
    text: `Bonjour Réal,\n\nles roulements sont arrivés et je les envoie demain. Est-ce que le quai est ouvert le samedi ?\n\nPriya`,
  },
  {
    grade: 'A',
    because: 'a German pitch of which the coach knows nothing, and says so',
    text: `Sehr geehrte Damen und Herren,\n\nwir sind der führende Anbieter von Lösungen für die Instandhaltung. Haben Sie nächste Woche Zeit für ein Gespräch?`,
  },
  {
    grade: 'C',
    because: 'a Swedish broadcast shows itself by links, capitals and exclamation marks',
    text: `MISSA INTE DETTA!!! Vi har SISTA CHANSEN för dig och alla andra!!!\n\nhttps://mailer.example/r/1?utm_source=brev\nhttps://mailer.example/r/2?utm_source=brev\nhttps://mailer.example/r/3?utm_source=brev`,
  },
  {
    grade: 'F',
    because: 'a French broadcast with its fields left open shows itself in any language',
    text: `Bonjour {{prenom}},\n\nPROFITEZ DE -50% SUR TOUT !!! Les offres sont pour vous et pour les amis !!!\n\nhttps://mailer.example/r/1?utm_source=mail\nhttps://mailer.example/r/2?utm_source=mail\nhttps://mailer.example/r/3?utm_source=mail\nhttps://mailer.example/r/4?utm_source=mail`,
  },
  {
    grade: 'A',
    because: 'Hebrew, right to left',
    text: `שלום רות,\n\nהדוח מוכן ומצורף. האם יום שלישי בעשר מתאים לך?\n\nדן`,
  },
]
