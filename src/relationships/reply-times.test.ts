import { describe, expect, test } from 'vitest'
import { contactOn } from './history.builders.ts'
import { judgeReply, replyTimesOf } from './reply-times.ts'

const history = [
  contactOn(0, { theirReplyMinutes: [30, 60] }),
  contactOn(5, { theirReplyMinutes: [120], ourReplyMinutes: [600] }),
  contactOn(9, { theirReplyMinutes: [15, 240] }),
]

describe('reply times', () => {
  test('each side has its own median, as of the day', () => {
    expect(replyTimesOf(history, 9).theirs?.medianHours).toBeCloseTo(1, 9)
    expect(replyTimesOf(history, 9).ours).toEqual({
      replies: 1,
      medianHours: expect.closeTo(10, 9),
      logSpread: null,
    })
    expect(replyTimesOf(history, 0).theirs?.replies).toBe(2)
    expect(replyTimesOf(history, 0).ours).toBeNull()
  })

  test('the spread is a factor: these replies vary by about three either way', () => {
    expect(Math.exp(replyTimesOf(history, 9).theirs!.logSpread!)).toBeCloseTo(2.99, 2)
  })

  test('a reply is judged by the habit of the one who wrote it', () => {
    const { theirs } = replyTimesOf(history, 9)
    expect(judgeReply(theirs, 600)).toEqual({
      verdict: 'slow',
      ratio: expect.closeTo(10, 9),
      because: 'Answered in 10 h, usually in 1 h.',
    })
    expect(judgeReply(theirs, 5)?.verdict).toBe('quick')
    expect(judgeReply(theirs, 90)?.verdict).toBe('usual')
  })

  test('under five replies nobody has a habit', () => {
    expect(judgeReply(replyTimesOf(history, 5).theirs, 600)).toBeNull()
    expect(judgeReply(null, 600)).toBeNull()
  })
})
