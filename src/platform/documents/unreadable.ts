import { Refusal } from '../refusals.ts'

/**
 * A file that is refused. `because` goes on from “… cannot be read: ” and says what to do where something can be
 * done; the file's name is put before it once, by whoever was asked to read it.
 */
export const unreadable = (because: string): Refusal => new Refusal('unusable', because)

export const tooLarge = (because: string): Refusal => new Refusal('too_large', because)

export const damaged = (what: string): Refusal =>
  unreadable(
    `${what}; it may have been cut off or damaged on the way. Open it where it was made and save it again`,
  )
