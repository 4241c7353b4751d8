/** What can be said of a commitment where that takes more than one key. */
export const ACTS = {
  keep: { title: 'Kept on another day', does: 'It was kept', why: 'How, or why not in time' },
  move: { title: 'Another day was agreed', does: 'Move it', why: 'Why' },
  break: { title: 'It was broken', does: 'It was broken', why: 'What happened' },
  reword: { title: 'Say it better', does: 'Save', why: 'What was promised' },
  dispute: { title: 'They say otherwise', does: 'Write that down', why: 'What they said' },
  contest: { title: 'Contest this', does: 'Contest it', why: 'Why it is wrong' },
  withdraw: { title: 'Written down wrongly', does: 'Withdraw it', why: 'Why' },
  takeBack: { title: 'Take it back', does: 'Open it again', why: '' },
} as const

export type Act = keyof typeof ACTS
