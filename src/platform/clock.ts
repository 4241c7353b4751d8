/** Where "now" comes from: the real clock, or one that a test or the sample workspace holds still. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

export const clockAt = (instant: Date): Clock => ({ now: () => new Date(instant) })
