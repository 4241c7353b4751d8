import type { ClaimKind, ClaimProblem } from './collateral/label.ts'

/** Why a problem is one, and what to do instead, each in a sentence. */
export type Advice = { because: string; instead: string }

const ADVICE: Readonly<Record<ClaimProblem, Advice>> = {
  'no number': {
    because: 'It speaks of an amount and gives none, so that nobody can check it.',
    instead: 'Give the figure, with its unit, or leave the word out.',
  },
  'no unit': {
    because: 'There is a figure, but not what it counts or on which scale.',
    instead: 'Say what was counted or measured, and the scale.',
  },
  'no condition': {
    because: 'It depends on circumstances, and none are named.',
    instead: 'Say for whom, under what load or on which sample it held.',
  },
  'no date': {
    because: 'It may have been so once; the reader cannot tell as of when it is.',
    instead: 'Give the day, the year or the period.',
  },
  absolute: {
    because: 'It leaves no room, and one exception makes it false.',
    instead: 'Say what you have counted, and the exceptions with it.',
  },
  'one-sided': {
    because: 'It shows one side: the other’s figure or merit, or what it costs to get, is left out.',
    instead: 'Name whom you compare with and their figure, or what the gain costs.',
  },
  unsupported: {
    because: 'Nothing near it shows that it is so.',
    instead: 'Name the test, the report, the customer or the terms, or link its proof in the register.',
  },
}

const OF_KIND: Partial<Record<`${ClaimKind}: ${ClaimProblem}`, Partial<Advice>>> = {
  'opinion: unsupported': {
    because: 'It is praise of ourselves, with nothing in it to check.',
    instead: 'Leave it out, or tell what happened that made somebody say so.',
  },
  'guarantee: unsupported': {
    because: 'It does not say what you owe if it is not kept.',
    instead: 'Add what the customer gets if you fail.',
  },
  'guarantee: absolute': { instead: 'Say what follows if it is not kept, and leave “guaranteed” out.' },
  'customer reference: unsupported': {
    because: 'Nobody is named who could be asked.',
    instead: 'Name somebody with their post who agreed to be asked, or a report.',
  },
  'forecast: no date': {
    because: 'It says what will come, not by when.',
    instead: 'Say by when, and for whom it came about before.',
  },
}

export const adviceOn = (kind: ClaimKind, problem: ClaimProblem): Advice => ({
  ...ADVICE[problem],
  ...OF_KIND[`${kind}: ${problem}`],
})
