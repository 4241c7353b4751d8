import { describe, expect, test } from 'vitest'
import { findCommitments } from './find-commitments.ts'
import { COMMITMENTS, NO_COMMITMENTS, SAID_AT } from './specification.ts'

const written = { at: SAID_AT, offsetMinutes: null }

describe.each(Object.entries(COMMITMENTS))('a commitment: %s', (_, sentences) => {
  test.each(sentences)('%s', (said, dueOn) => {
    expect(findCommitments(said, written).map(found => found.dueOn)).toEqual([dueOn])
  })
})

describe.each(Object.entries(NO_COMMITMENTS))('no commitment: %s', (_, sentences) => {
  test.each(sentences)('%s', said => {
    expect(findCommitments(said, written)).toEqual([])
  })
})
