import { mayRecordCommitment } from '../../commitments/commitment.policy.ts'
import { siftOnDemand, textOf } from '../../commitments/server/suggestions/judge-suggestion.ts'
import {
  listSuggestions,
  type SuggestionRecord,
} from '../../commitments/server/suggestions/suggestions.queries.ts'
import { getPassage } from '../../correspondence/server/passage.queries.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'

type Wanted = Parameters<typeof listSuggestions>[1]

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Suggestions with who of us and who of them. Nobody’s own are shown to a viewer who is no member. */
export async function showSuggestions(ctx: WorkspaceCtx, { member, ...wanted }: Wanted) {
  const { suggestions, next } = await listSuggestions(ctx, {
    ...wanted,
    member: member === 'me' ? (ctx.viewer.memberId ?? NOBODY) : member,
  })
  return { suggestions: await presentAll(ctx, suggestions), next, today: formatDay(await todayIn(ctx)) }
}

/** What one message may be evidence of, looked for now. */
export async function suggestFromMessage(ctx: WorkspaceCtx, id: string) {
  await getPassage(ctx, id)
  await siftOnDemand(ctx, id)
  const { suggestions } = await listSuggestions(ctx, { message: id, limit: 200 })
  return { suggestions: await presentAll(ctx, suggestions) }
}

async function presentAll(ctx: WorkspaceCtx, suggestions: readonly SuggestionRecord[]) {
  const members = await namesOfMembers(
    ctx,
    suggestions.map(one => one.member_id),
  )
  const people = await namesOfPeople(
    ctx,
    suggestions.map(one => one.person_id),
  )
  return suggestions.map(one => ({
    id: one.id,
    kind: one.kind,
    doneBy: one.done_by,
    memberId: one.member_id,
    member: members.get(one.member_id) ?? '',
    personId: one.person_id,
    person: people.get(one.person_id) ?? '',
    messageId: one.message_id,
    sentAt: one.sent_at.toISOString(),
    sentence: one.sentence,
    marks: marksOf(one),
    what: textOf(one),
    saidOn: one.said_on,
    dueOn: one.due_on,
    confidence: one.confidence,
    asked: one.asked,
    abilities: { judge: mayRecordCommitment(ctx.viewer) },
  }))
}

/** As places in the sentence. */
function marksOf({ marks, starts_at }: SuggestionRecord) {
  return marks.flatMap((at, i) =>
    i % 2 === 0 ? [{ start: at - starts_at, end: marks[i + 1]! - starts_at }] : [],
  )
}
