/** Part of an Outlook data file cannot be read. `message` says why, in words that follow “This cannot be read: ”. */
export class PstDamage extends Error {}

export const damaged = (what: string): PstDamage => new PstDamage(`${what} is damaged`)

/** Nothing is wrong with it but its length. */
export class TooLong extends PstDamage {}
