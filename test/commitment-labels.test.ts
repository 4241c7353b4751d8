import { beforeAll, describe, expect, test } from 'vitest'
import { measureHalf, precisionOf, readLabels, recallOf } from '../bench/commitment-labels.ts'
import { type EnronMail, isEnronThere, readEnronMail } from '../bench/enron-mail.ts'

test('labels name a place in a message, a label, and none of its words', () => {
  const labels = readLabels()
  expect(labels.length).toBeGreaterThan(500)
  for (const { message, start, end, label, ...rest } of labels) {
    expect(message).not.toMatch(/\s/)
    expect(start).toBeLessThan(end)
    expect(label).toMatch(/^(?:commitment|none)$/)
    expect(Object.keys(rest).sort().join()).toMatch(/^drawn,(?:dueOn,)?half$/)
  }
})

// Real mail that may not be shipped; without it, these tests are skipped and reported as skipped.
describe.skipIf(!isEnronThere())('of real mail', () => {
  let mails: Map<string, EnronMail>
  beforeAll(async () => {
    mails = await readEnronMail()
  })

  test.each([
    ['tuning', 0.95, 0.95],
    ['heldOut', 0.95, 0.9],
    ['later', 0.95, 0.95],
  ] as const)('commitments in the half %s are found', (half, precision, recall) => {
    const measured = measureHalf(mails, half)
    expect(precisionOf(measured)).toBeGreaterThanOrEqual(precision)
    expect(recallOf(measured)).toBeGreaterThanOrEqual(recall)
  })
})
