import { type Day, formatDay } from '../../platform/days.ts'
import { type ChanceModel, chanceOf } from '../chance.ts'
import { reciprocityOf } from '../reciprocity.ts'
import { replyTimesOf } from '../reply-times.ts'
import { rhythmOf } from '../rhythm.ts'
import { stateOf } from '../state.ts'
import { strengthOf } from '../strength.ts'
import type { Measurable } from './histories.queries.ts'
import type { RelationshipReadingsTable } from './relationships.table.ts'

/** One relationship measured as of a day at which it had begun. */
export function readingOf(
  workspaceId: string,
  tie: Measurable,
  model: ChanceModel,
  asOf: Day,
): RelationshipReadingsTable {
  const { history } = tie
  const chance = chanceOf(model, history, asOf)!
  const { state, since, because } = stateOf(history, asOf)!
  const rhythm = rhythmOf(history, asOf)!
  const { theirs, ours, isMutual } = reciprocityOf(history, asOf)
  const times = replyTimesOf(history, asOf)
  return {
    workspace_id: workspaceId,
    as_of: formatDay(asOf),
    relationship_id: tie.id,
    member_id: tie.memberId,
    person_id: tie.personId,
    organisation_id: tie.organisationId,
    name: tie.name,
    state,
    state_since: formatDay(since),
    state_because: because,
    strength: strengthOf(chance.probability, history, asOf),
    chance90: chance.probability,
    expected90: chance.expectedContacts,
    because: chance.because,
    is_mutual: isMutual,
    sent: history.reduce((sum, { sent }) => sum + sent, 0),
    received: history.reduce((sum, { received }) => sum + received, 0),
    contact_days: rhythm.contactDays,
    their_reply_rate: theirs?.rate ?? null,
    our_reply_rate: ours?.rate ?? null,
    their_median_reply_hours: times.theirs?.medianHours ?? null,
    our_median_reply_hours: times.ours?.medianHours ?? null,
    first_at: tie.firstAt,
    last_at: tie.lastAt,
    next_due_on: rhythm.nextDueOn === null ? null : formatDay(rhythm.nextDueOn),
    // Read into it afterwards: it comes from the ledger, not from mail.
    our_trust: null,
    their_trust: null,
  }
}
