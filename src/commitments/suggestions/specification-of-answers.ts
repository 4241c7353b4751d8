/** What was asked, what was written back, and the sentence of it that answers. */
export const ANSWERS: Readonly<
  Record<string, readonly (readonly [asked: string, text: string, answer: string])[]>
> = {
  'yes or no': [
    ['Is the crane booked?', 'Hi Ylva,\n\nYes, since Monday.\n\nMaarit', 'Yes, since Monday.'],
    ['Can the sensors stand salt water?', 'No, not without the coating.', 'No, not without the coating.'],
    ['Can the sensors stand salt water?', 'No there is no coating.', 'No there is no coating.'],
    ['Does it work in the dark?', 'Unfortunately, no, it needs light.', 'Unfortunately, no, it needs light.'],
    ['It is the fuse, right?', 'That is correct, it blew on Monday.', 'That is correct, it blew on Monday.'],
    [
      "So isn't the quay shut on Sunday?",
      'Not quite, the north gate is open.',
      'Not quite, the north gate is open.',
    ],
    ['Could it be moved to Tuesday?', 'I believe this will work.', 'I believe this will work.'],
    ['Maarit...Is the crane booked?', '- Yes, since Monday.', '- Yes, since Monday.'],
  ],
  'of the same words': [
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
    [
      'Which load did the quay carry last winter? Who signs for the quay?',
      'The quay is old. Last winter it carried a load of 40 tonnes.',
      'Last winter it carried a load of 40 tonnes.',
    ],
  ],
  'in words that tell it': [
    [
      'Why does the pump stop? I have cleaned it.',
      'We have seen the pump before. The pump stops because of the fuse.',
      'The pump stops because of the fuse.',
    ],
    ['Any ideas how to calm it?', 'You can put sand below the feet.', 'You can put sand below the feet.'],
    [
      'Have you tried the second sensor?',
      'Maarit, I have tried the second one.',
      'Maarit, I have tried the second one.',
    ],
    [
      'Could you let us know who signs for the quay?',
      'Our director signs since May.',
      'Our director signs since May.',
    ],
  ],
  'below what is quoted': [
    ['Who signs for you?', '> Who signs for you?\n\nOur director does.', 'Our director does.'],
    [
      'Who signs for you?',
      'On Mon, 28 Sep 2026 at 09:00, Ylva Berg wrote:\n\n> Who signs for you?\n\nOur director does.',
      'Our director does.',
    ],
    [
      'Is the crane booked? Who signs for you?',
      'On Mon, 28 Sep 2026 at 09:00,\nYlva Berg <ylva@nordpier.example> wrote:\n> Is the crane booked? Who signs for you?\n\nOur director does.',
      'Our director does.',
    ],
  ],
}

/** What answers nothing, or not what was asked. */
export const NO_ANSWERS: Readonly<Record<string, readonly (readonly [asked: string, text: string])[]>> = {
  'nothing told': [
    ['Is the crane booked?', "I'll check and let you know tomorrow."],
    ['Is the crane booked?', 'Is it not?'],
    ['Is the crane booked?', 'Thanks, Ylva.'],
    ['Is the crane booked?', 'No idea.'],
    ['Is the crane booked?', "I don't know whether the crane is booked."],
    ['Is the crane booked?', 'Sure,'],
  ],
  'nothing asked': [
    ['Could you send us the drawings?', 'Yes, since Monday.'],
    ['How are you?', 'Yes, well.'],
    ['The crane is booked.', 'Yes, good.'],
    ['> Is the crane booked?\n\nI wonder.', 'Yes.'],
  ],
  'about something else': [
    ['What do you charge for the spare sensor?', 'The ferry leaves at ten.'],
    ['Is the crane booked for the quay?', 'Ylva asked for help. The crane on the quay is green.'],
    ['Why does the pump stop at noon?', 'Hello Ylva. We like the pump. At noon the pump is loud.'],
    ['Is the crane booked? Is the quay shut?', 'Yes.'],
    ['Which sensor is in the log of the pump?', '[INFO] pump log: sensor -> none'],
  ],
  'what the other side wrote': [
    ['Is the crane booked?', 'On Mon, 28 Sep 2026 at 09:00, Ylva Berg wrote:\nYes, since Monday.'],
    [
      'Is the crane booked by us, or is it the one that you have had since Monday?',
      '> Is the crane booked by us, or is it the one that you have\nhad the crane since Monday and booked by us\n> or not?',
    ],
  ],
  'in another language': [['Ist der Kran gebucht?', 'Ja, seit Montag.']],
}

/** Sentences in which whoever writes makes people known to each other, with the words that do. */
export const INTRODUCTIONS: readonly (readonly [said: string, words: string])[] = [
  ['Let me introduce you to Henrik, who runs our harbour side.', 'Let me introduce'],
  ["I'd like to introduce my colleague Priya Raman.", "I'd like to introduce"],
  ['Maarit, meet Jonas, who looks after the cranes in Oslo.', 'meet'],
  ["I'm copying Henrik, who knows the quay best.", "I'm copying"],
  ["I'm copying Henrik Dahl in our harbour office.", "I'm copying"],
  ["You asked who knows the quay best, so I'm copying Henrik \nDahl in our harbour office.", "I'm copying"],
  ["I've copied Sofia Lind (legal) so that you have her address.", "I've copied"],
  ['I am putting you in touch with Sofia at the authority.', 'I am putting you in touch with'],
]

export const NO_INTRODUCTIONS: readonly string[] = [
  'Let me introduce myself.',
  'We will introduce the new price in May.',
  'Could you introduce me to Henrik?',
  "Let's meet on Tuesday.",
  'If you like I can put you in touch with Sofia.',
  '> Let me introduce you to Henrik, who runs our harbour side.',
  "I've copied Henrik.",
  'I have copied in my HDL the block files.',
]
