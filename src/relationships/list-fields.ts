import type { Field, Fields } from '../views/fields.ts'
import type { Listed } from '../views/view.ts'
import { RELATIONSHIP_STATES } from './relationships.operations.ts'

const field = (name: string, label: string, kind: Field['kind'], rest: Partial<Field> = {}): Field => ({
  name,
  label,
  kind,
  readBy: 'read',
  ...(kind === 'text' || name === 'nextDue' ? { firstDirection: 'up' } : {}),
  ...rest,
})

const optional = { isOptional: true } as const
const states = { choices: RELATIONSHIP_STATES, isGroupable: true } as const
const organisation = field('organisation', 'Organisation', 'reference', {
  to: 'organisation',
  isOptional: true,
  isGroupable: true,
})

/** Where both sides stand with each other, by the evidence there is; of most ties there is none yet. */
const TRUST: Fields = [
  field('theirTrust', 'Trust in them', 'score', optional),
  field('ourTrust', 'Trust in us', 'score', optional),
]

/** The measures that a tie and a person have in common; a person's are those of the strongest tie, or sums. */
const MEASURES: Fields = [
  field('state', 'State', 'choice', states),
  field('since', 'In this state since', 'day'),
  field('strength', 'Strength', 'share'),
  field('chance90', 'Chance in 90 days', 'share'),
  field('expected90', 'Expected in 90 days', 'number', optional),
  field('mutual', 'Both sides have written', 'yesNo'),
  field('sent', 'Messages from us', 'number'),
  field('received', 'Messages from them', 'number'),
  field('messages', 'Messages', 'number'),
  field('contactDays', 'Contact days', 'number'),
  field('theirReplyRate', 'They answer', 'share', optional),
  field('ourReplyRate', 'We answer', 'share', optional),
  field('theirReplyHours', 'They answer after', 'hours', optional),
  field('ourReplyHours', 'We answer after', 'hours', optional),
  field('firstContact', 'First contact', 'day'),
  field('lastContact', 'Last contact', 'day'),
  field('nextDue', 'Next due', 'day', optional),
  ...TRUST,
]

const WHO: Fields = [
  field('name', 'Person', 'text'),
  field('address', 'Address', 'text', { isMany: true }),
  organisation,
  field('domain', 'Domain', 'text', { isMany: true }),
]

const TIES: Fields = [
  ...WHO,
  field('member', 'Member', 'reference', { to: 'member', isGroupable: true }),
  field('team', 'Team', 'reference', { to: 'team', isMany: true }),
  ...MEASURES,
]

const PEOPLE: Fields = [
  ...WHO,
  field('member', 'Strongest tie with', 'reference', { to: 'member', isGroupable: true }),
  field('knownTo', 'Known to', 'reference', { to: 'member', isMany: true }),
  field('team', 'Team', 'reference', { to: 'team', isMany: true }),
  field('knownBy', 'How many of us know them', 'number'),
  ...MEASURES,
]

const ORGANISATIONS: Fields = [
  field('name', 'Organisation', 'text'),
  field('domain', 'Domain', 'text', { isMany: true }),
  field('knownTo', 'Known to', 'reference', { to: 'member', isMany: true }),
  field('people', 'People', 'number'),
  field('relationships', 'Ties', 'number'),
  field('strength', 'Strength', 'share'),
  ...RELATIONSHIP_STATES.map(state => field(`${state}Ties`, `Ties that are ${state}`, 'number')),
  field('sent', 'Messages from us', 'number'),
  field('received', 'Messages from them', 'number'),
  field('messages', 'Messages', 'number'),
  field('lastContact', 'Last contact', 'day'),
  ...TRUST,
]

export const FIELDS: Record<Listed, Fields> = {
  relationships: TIES,
  people: PEOPLE,
  organisations: ORGANISATIONS,
}

/** What a file of a list holds where nothing else is asked for. */
export const USUAL_COLUMNS: Record<Listed, readonly string[]> = {
  relationships: [
    'name',
    'address',
    'organisation',
    'member',
    'state',
    'since',
    'strength',
    'chance90',
    'sent',
    'received',
    'theirReplyRate',
    'ourReplyRate',
    'lastContact',
    'nextDue',
  ],
  people: [
    'name',
    'address',
    'organisation',
    'knownTo',
    'state',
    'since',
    'strength',
    'chance90',
    'sent',
    'received',
    'lastContact',
    'nextDue',
  ],
  organisations: ['name', 'domain', 'people', 'relationships', 'strength', 'sent', 'received', 'lastContact'],
}
