import { readableText } from '../../../notes/note.ts'
import { localIn } from '../../../platform/time-zones.ts'
import { EXCLUSION_WORDS, type Exclusion } from '../../../referrals/referral.ts'
import { AUDIENCE_WORDS, type Audience } from '../../../stories/story.ts'
import { type Fields, fieldOf } from '../../../timeline/fields.ts'
import type { Names } from './names.ts'

/** What was done, in words that follow who did it and stand before what they did it to. */
const DONE: Record<string, string> = {
  created: 'added',
  edited: 'changed',
  trashed: 'trashed',
  restored: 'restored',
  completed: 'completed',
  reopened: 'reopened',
  purged: 'purged',
  heard: 'heard what came of',
  told: 'told somebody',
  given: 'gave',
  dropped: 'dropped',
  untold: 'took back that somebody was told',
  agreed: 'heard yes from',
  declined: 'heard no from',
  kept: 'noted as kept',
  broken: 'noted as broken',
  'told-kept': 'heard as kept',
  'told-broken': 'heard as broken',
  'put-off': 'heard put off',
  'taken-back': 'took back what became of',
  withdrawn: 'withdrew',
  begun: 'began',
  planned: 'planned anew',
  touched: 'sent a touch of',
  skipped: 'left a touch out of',
  'gone-on': 'looked at an answer and went on with',
  'followed-up': 'followed up',
  'gone-on-all-the-same': 'went on all the same with',
  ended: 'ended',
  'permission-given': 'heard that we may keep in contact with',
  'permission-withdrawn': 'heard that there shall be no more mail to',
}

export function didIn(action: string): string {
  const done = action.slice(action.indexOf('.') + 1)
  return DONE[done] ?? done.replaceAll('-', ' ')
}

/** What only the program goes by, or what the words for what was done say already. */
const UNSAID = new Set(['version', 'isTrashed', 'isNamedByHand', 'claimId'])

/** What a record is called by says the line itself when it is made. */
const CALLED_BY = new Set(['name', 'title'])

/** Fields in the order in which a person would say them; others follow as they come. */
const ORDER = [
  'name',
  'title',
  'text',
  'about',
  'side',
  'learnedOn',
  'assigneeId',
  'dueOn',
  'reminder',
  'completion',
]

type Said = { name: string; before: string | null; after: string | null }

/** The fields of a change in words, each as it was and as it became. */
export function fieldsInWords(before: Fields | null, after: Fields | null, names: Names): Said[] {
  const all = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const place = (field: string) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length)
  return all
    .filter(field => !UNSAID.has(field) && (before || !CALLED_BY.has(field)))
    .sort((a, b) => place(a) - place(b))
    .map(field => ({
      name: nameOfField(field),
      before: valueInWords(field, fieldOf(before, field), names),
      after: valueInWords(field, fieldOf(after, field), names),
    }))
    .filter(said => said.before !== said.after)
}

const NAMES: Record<string, string> = {
  parentId: 'Part of',
  assigneeId: 'To do by',
  dueOn: 'Due',
  owedBy: 'Owed by',
  memberId: 'Of us',
  saidOn: 'Said on',
  agreedOn: 'Agreed on',
  hopesToGive: 'Hoped to give',
  hopesToLearn: 'Hoped to learn',
  on: 'On',
  toldBy: 'Told by',
  side: 'About',
  learnedOn: 'Learned on',
  completion: 'Done',
  asOf: 'As of',
  places: 'Where we say it',
  datedOn: 'Dated',
  expiresOn: 'Expires',
  permission: 'Permission to use',
  verified: 'How it was verified',
  isHappy: 'Happy with us',
  says: 'Would say',
  calledInstead: 'Called without the name',
  happened: 'What happened',
  outcome: 'What came of it',
  happenedOn: 'When',
  there: 'Who of us was there',
  audience: 'Who may be told',
  forOn: 'For when',
  take: 'Own take',
  posting: 'Posted',
  toldTo: 'To',
  toldOn: 'On',
  askedFor: 'For',
  askedOn: 'On',
  answeredOn: 'On',
  madeBy: 'By',
  givenBy: 'By',
  madeOn: 'On',
  givenOn: 'On',
  cameOn: 'On',
  heardOn: 'On',
  occurredOn: 'On',
}

function nameOfField(field: string): string {
  const [sort, key] = splitAt(field, ':')
  if (sort === 'phone' || sort === 'address' || sort === 'domain') return `${capital(sort)} ${key}`
  return NAMES[sort] ?? capital(sort)
}

function valueInWords(field: string, value: unknown, names: Names): string | null {
  if (value === null || value === '') return field.startsWith('phone:') && value === '' ? 'there' : null
  const [sort] = splitAt(field, ':')
  const write = WRITERS[sort]
  if (write) return write(value as never, names)
  if (value === true) return 'there'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

type Position = {
  organisationId: string | null
  title: string | null
  sinceOn: string | null
  untilOn: string | null
}

const WRITERS: Record<string, (value: never, names: Names) => string> = {
  position: ({ organisationId, title, sinceOn, untilOn }: Position, names) =>
    [
      [title, organisationId && `at ${names(organisationId)}`].filter(Boolean).join(' '),
      sinceOn && `since ${sinceOn}`,
      untilOn && `until ${untilOn}`,
    ]
      .filter(Boolean)
      .join(', '),
  side: (side: 'ours' | 'theirs') => (side === 'ours' ? 'working with us' : 'working with them'),
  places: (places: string[]) => places.join('; ') || 'nowhere yet',
  permission: ({ by, on }: { by: string; on: string }) => `by ${by}, ${on}`,
  consent: ({ by, on, withdrawnOn }: { by: string; on: string; withdrawnOn: string | null }) =>
    `by ${by}, ${on}${withdrawnOn ? `, withdrawn ${withdrawnOn}` : ''}`,
  withdrawal: ({ on, because }: { on: string; because: string }) => `${on}: ${because}`,
  isHappy: (isHappy: boolean) => (isHappy ? 'yes' : 'no'),
  tried: (steps: string[]) => steps.join(' → '),
  there: (ids: string[], names) => ids.map(names).join(', ') || 'nobody of us',
  audience: (audience: Audience) => AUDIENCE_WORDS[audience],
  posting: ({ place, on }: { place: string; on: string }) => `${place}, ${on}`,
  value: (value: number) => String(value),
  kind: (kind: string) => kind.replaceAll('-', ' '),
  toldTo: (id: string, names) => names(id),
  memberId: (id: string, names) => names(id),
  parentId: (id: string, names) => names(id),
  assigneeId: (id: string, names) => names(id),
  about: ({ id }: { id: string }, names) => names(id),
  exclusions: (held: Exclusion[]) => held.map(one => EXCLUSION_WORDS[one].reason).join('; ') || 'none',
  text: (text: string, names) =>
    readableText(text, { get: (id: string) => names(id) } as ReadonlyMap<string, string>),
  reminder: ({ at, timeZone }: { at: string; timeZone: string }) =>
    `${localIn(new Date(at), timeZone).replace('T', ' ')} (${timeZone})`,
  completion: ({ at, memberId }: { at: string; memberId: string | null }, names) =>
    memberId ? `${at.slice(0, 10)}, by ${names(memberId)}` : at.slice(0, 10),
}

const splitAt = (text: string, mark: string): [string, string] => {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
