/** What is known of whom a draft is for, from our own correspondence. */
export type KnownReader = {
  name?: string
  organisation?: string | undefined
  /** What they wrote lately, in their own sentences. */
  sentences: readonly string[]
  /** Days on which anything passed between us. */
  contactDays: number
  /** YYYY-MM-DD; null where nothing ever did. */
  lastExchangeOn: string | null
  /** Those that are open. */
  commitments: readonly KnownCommitment[]
}

/** `what` as it was written down: “send the report on the spare pump”. */
export type KnownCommitment = {
  side: 'ours' | 'theirs'
  what: string
  dueOn: string | null
  isOverdue: boolean
}

/** A mail before it is sent. */
export type Draft = {
  text: string
  subject?: string | undefined
  reader?: KnownReader | undefined
  /** To how many it goes; one where nothing is said. */
  recipients?: number
  /** What was sent to others lately. */
  others?: readonly string[] | undefined
}
