/** What somebody says of a claim that was found in a piece: that it is none, or that it has been seen to. */
export const JUDGEMENTS = ['no claim', 'mended'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** Of so many files handed over at once each is read. */
export const MOST_FILES = 20
