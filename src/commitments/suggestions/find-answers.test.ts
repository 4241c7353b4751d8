import { expect, test } from 'vitest'
import { findAnswer } from './find-answers.ts'
import { findIntroductions } from './find-introductions.ts'

const answered = (asked: string, text: string) => {
  const found = findAnswer(text, asked)
  return found && [asked.slice(found.question.start, found.question.end), text.slice(found.start, found.end)]
}

test.each([
  ['Is the crane booked?', 'Hi Ylva,\n\nYes, since Monday.\n\nMaarit', 'Yes, since Monday.'],
  ['Can the sensors stand salt water?', 'No, not without the coating.', 'No, not without the coating.'],
  [
    'Which load did the quay carry last winter?',
    'Thanks for asking. Last winter the quay carried 40 tonnes.',
    'Last winter the quay carried 40 tonnes.',
  ],
  [
    'What do you charge for the spare sensor?',
    'The spare sensor is 400 euros.',
    'The spare sensor is 400 euros.',
  ],
  ['Who signs for you?', '> Who signs for you?\n\nOur director does.', 'Our director does.'],
])('“%s” is answered', (asked, text, answer) => {
  expect(answered(asked, text)).toEqual([asked, answer])
})

test.each([
  ['Is the crane booked?', "I'll check and let you know tomorrow."],
  ['Is the crane booked?', 'Is it not?'],
  ['Could you send us the drawings?', 'Yes, since Monday.'],
  ['Is the crane booked?', 'Thanks, Ylva.'],
  ['How are you?', 'Yes, well.'],
  ['The crane is booked.', 'Yes, good.'],
  ['What do you charge for the spare sensor?', 'The ferry leaves at ten.'],
  ['Ist der Kran gebucht?', 'Ja, seit Montag.'],
  ['> Is the crane booked?\n\nI wonder.', 'Yes.'],
])('“%s” is not answered by “%s”', (asked, text) => {
  expect(answered(asked, text)).toBe(null)
})

const introduced = (text: string) =>
  findIntroductions(text).map(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)))

test.each([
  ['Let me introduce you to Henrik, who runs our harbour side.', 'Let me introduce'],
  ["I'd like to introduce my colleague Priya Raman.", "I'd like to introduce"],
  ['Maarit, meet Jonas, who looks after the cranes in Oslo.', 'meet'],
  ["I'm copying Henrik, who knows the quay best.", "I'm copying"],
  ['I am putting you in touch with Sofia at the authority.', 'I am putting you in touch with'],
])('“%s” is an introduction', (text, mark) => {
  expect(introduced(text)).toEqual([[expect.stringContaining(mark)]])
})

test.each([
  'Let me introduce myself.',
  'We will introduce the new price in May.',
  'Could you introduce me to Henrik?',
  "Let's meet on Tuesday.",
  'If you like I can put you in touch with Sofia.',
  '> Let me introduce you to Henrik, who runs our harbour side.',
])('“%s” is no introduction', text => {
  expect(introduced(text)).toEqual([])
})
