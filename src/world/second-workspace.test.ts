import { expect, test } from 'vitest'
import { secondMails, secondOurs } from './second-workspace.ts'
import { storyMails } from './story.ts'

const namesIn = (mails: ReturnType<typeof storyMails>) =>
  new Set(mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).map(({ name }) => name))

test('the two firms share one acquaintance and not one mail', () => {
  const [porla, archive] = [namesIn(storyMails()), namesIn(secondMails())]
  expect([...archive].filter(name => porla.has(name))).toEqual(['Gunnar Öberg'])
  const ids = new Set(storyMails().map(({ messageId }) => messageId))
  expect(secondMails().filter(({ messageId }) => ids.has(messageId))).toEqual([])
})

test('every mail of the second firm is from or to one of its own', () => {
  const ours = secondOurs()
  for (const { from, to, cc } of secondMails())
    expect([from, ...to, ...cc].some(({ address }) => ours.includes(address))).toBe(true)
})
