import { expect, test } from 'vitest'
import { storyMbox, toMbox } from './mbox.ts'
import { storyMails } from './story.ts'

const text = new TextDecoder().decode(storyMbox())

test('the mailbox holds each mail once, each after an empty line', () => {
  const starts = text.match(/(^|\n\n)From \S+@\S+ \w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}\n/g)
  expect(starts).toHaveLength(storyMails().length)
})

test('the mailbox begins with the first mail of the story', () => {
  expect(text.startsWith('From kerstin.falk@heatdays.example Tue Jun  4 11:05:00 2024\n')).toBe(true)
})

test('a line of a mail that begins with From is marked, so that it starts no other mail', () => {
  const [mail] = storyMails()
  const mbox = new TextDecoder().decode(toMbox([{ ...mail!, body: 'From here on\n>From there' }]))
  expect(mbox).toContain('\n>From here on\n>>From there\n')
})
