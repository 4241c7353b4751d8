/**
 * One thing done, for the timeline and the audit log: `action` is `<subject>.<what was done>` in the past tense,
 * `subject` names what it was done to, so that the line can be read when the subject is gone. `before` and `after`
 * hold the fields that changed, and those alone.
 */
export type Change = {
  action: `${string}.${string}`
  subjectId: string | null
  subject: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  /** The change that this one takes back. */
  undoes?: string
  /** Changes made together, such as those of many records at once, have one of these in common. */
  batchId?: string
}
