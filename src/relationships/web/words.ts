import type { OutputOf } from '../../platform/http/operations.ts'
import type {
  getOrganisationOperation,
  getPersonOperation,
  listEncountersOperation,
  listOrganisationsOperation,
  listRelationshipsOperation,
  RELATIONSHIP_STATES,
} from '../relationships.operations.ts'

export type RelationshipState = (typeof RELATIONSHIP_STATES)[number]
export type RelationshipRow = OutputOf<typeof listRelationshipsOperation>['relationships'][number]
export type OrganisationRow = OutputOf<typeof listOrganisationsOperation>['organisations'][number]
export type Encounter = OutputOf<typeof listEncountersOperation>['encounters'][number]
export type MeasuredPerson = OutputOf<typeof getPersonOperation>
export type MeasuredOrganisation = OutputOf<typeof getOrganisationOperation>
/** What a person's and an organisation's measures have in common. */
export type Measured = Omit<MeasuredPerson, 'addresses' | 'aliases' | 'organisation'>
export type WavePoint = Measured['wave'][number]
export type Rate = Measured['theirReplyRate']

/** In the order in which they ask for attention. */
export const STATES_IN_ORDER: readonly RelationshipState[] = [
  'waxing',
  'steady',
  'waning',
  'new',
  'revived',
  'dormant',
]

export const STATE_WORDS: Record<RelationshipState, string> = {
  new: 'New',
  waxing: 'Waxing',
  steady: 'Steady',
  waning: 'Waning',
  dormant: 'Dormant',
  revived: 'Revived',
}

export const STATE_MEANINGS: Record<RelationshipState, string> = {
  new: 'It has only just begun',
  waxing: 'More contact lately than over the longer run',
  steady: 'About as much contact as over the longer run',
  waning: 'Less contact lately than over the longer run',
  dormant: 'Silent for far longer than its own rhythm',
  revived: 'Back in contact after a long silence',
}
