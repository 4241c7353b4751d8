import { formatSearch, parseSearch } from '../../../ui/search.ts'
import { type Place, paths } from '../../paths.ts'
import { moveInList, press, pressInLine, searchField } from './reach-page.ts'

/** What a key can do: go somewhere, or open one of the two dialogs that are everywhere. */
export type Reach = { place: Place; go: (href: string) => void; open: (dialog: 'palette' | 'keys') => void }

export type Key = {
  /** As they are pressed, one after the other; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys: readonly string[]
  does: string
  where:
    | 'Anywhere'
    | 'Go to'
    | 'In a list'
    | 'With a person or an organisation'
    | 'On a suggestion'
    | 'On a commitment'
  /** Answers false where there is nothing here for it to do. Absent where the browser or the control does it. */
  run?: (reach: Reach) => boolean
}

const going = (letter: string, does: string, href: (place: Place) => string): Key => ({
  keys: ['g', letter],
  does,
  where: 'Go to',
  run: ({ place, go }) => {
    if (!place.workspace) return false
    go(href(place))
    return true
  },
})

const opening = (dialog: 'palette' | 'keys') => (reach: Reach) => {
  reach.open(dialog)
  return true
}

/** What a commitment's line can be told while it has the focus, by the mark of the control that does it. */
const telling = (letter: string, does: string, mark: string): Key => ({
  keys: [letter],
  does,
  where: 'On a commitment',
  run: () => pressInLine(mark),
})

/** The same letter does this on a suggestion and that elsewhere: the first of the table answers for both. */
const judging = (letter: string, does: string, mark: string, elsewhere = () => false): Key => ({
  keys: [letter],
  does,
  where: 'On a suggestion',
  run: () => pressInLine(mark) || elsewhere(),
})

const moving = (steps: 1 | -1) => () => moveInList(steps)

/** Every key of the app: what binds them and what tells of them are this one table. */
export const KEYS: readonly Key[] = [
  { keys: ['mod', 'k'], does: 'Search, or do something', where: 'Anywhere', run: opening('palette') },
  {
    keys: ['/'],
    does: 'Search this list, or everything',
    where: 'Anywhere',
    run: reach => searchField() || opening('palette')(reach),
  },
  {
    keys: ['s'],
    does: 'Write down what you saw',
    where: 'Anywhere',
    run: ({ place, go }) => {
      if (!place.workspace) return false
      go(location.pathname + formatSearch({ ...parseSearch(location.search), record: 'seen' }))
      return true
    },
  },
  { keys: ['?'], does: 'Show these keys', where: 'Anywhere', run: opening('keys') },
  { keys: ['Esc'], does: 'Close what is open, and be back where one was', where: 'Anywhere' },
  going('r', 'Relationships', paths.relationships),
  going('o', 'Organisations', paths.organisations),
  going('t', 'Tasks', paths.tasks),
  going('p', 'Commitments: what was promised', paths.commitments),
  going('l', 'Claims', paths.claims),
  going('c', 'Changes', paths.timeline),
  going('i', 'Import', paths.import),
  going('m', 'Members', paths.members),
  { keys: ['j'], does: 'The next line', where: 'In a list', run: moving(1) },
  { keys: ['k'], does: 'The line before', where: 'In a list', run: moving(-1) },
  { keys: ['Enter'], does: 'Open it', where: 'In a list' },
  judging('y', 'It is so', 'suggested', () => pressInLine('confirm')),
  judging('n', 'It is not, and is not to be suggested again', 'not-suggested', () => press('note')),
  judging('e', 'Put it right first', 'suggested-otherwise', () => press('edit')),
  { keys: ['↑↓'], does: 'The one before, the next', where: 'On a suggestion' },
  {
    keys: ['n'],
    does: 'Write a note',
    where: 'With a person or an organisation',
    run: () => press('note'),
  },
  {
    keys: ['t'],
    does: 'Add a task',
    where: 'With a person or an organisation',
    run: () => press('task'),
  },
  {
    keys: ['e'],
    does: 'Change what is said of them',
    where: 'With a person or an organisation',
    run: () => press('edit'),
  },
  {
    keys: ['p'],
    does: 'Add a commitment',
    where: 'With a person or an organisation',
    run: () => press('commitment'),
  },
  telling('d', 'Done: it was kept', 'kept'),
  telling('l', 'It was kept on another day, as when late', 'kept-on'),
  telling('m', 'Another day was agreed', 'move'),
  telling('b', 'It was broken', 'broken'),
  telling('y', 'They say so too', 'confirm'),
  telling('x', 'They say otherwise', 'dispute'),
  telling('u', 'Take back what was said of it', 'take-back'),
]
