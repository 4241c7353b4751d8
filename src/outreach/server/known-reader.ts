import { stateOf, termsOf } from '../../commitments/commitment.ts'
import { listCommitments } from '../../commitments/server/commitments.queries.ts'
import { readableTexts } from '../../correspondence/server/written.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import { countContactDays } from '../../relationships/server/contact-days.queries.ts'
import { listEncounters } from '../../relationships/server/encounters.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { KnownReader } from '../coach/draft.ts'

/** What they wrote lately is read from so many of their mails, and so many sentences of it. */
const MAILS = 3
const MOST_SENTENCES = 12

type Between = { memberId: string; personId: string }

/** What the coach may know of whom a draft is for: of their mail only what whoever asks may read. */
export async function knownReader(
  ctx: WorkspaceCtx,
  { memberId, personId }: Between,
): Promise<KnownReader & { name: string }> {
  const today = await todayIn(ctx)
  const { name } = await getPerson(ctx, personId)
  const { encounters } = await listEncounters(ctx, { person: personId, about: 'received', limit: MAILS })
  const [last] = (await listEncounters(ctx, { person: personId, member: memberId, about: 'all', limit: 1 }))
    .encounters
  const texts = await readableTexts(
    ctx,
    encounters.map(({ messageId }) => messageId),
  )
  const { commitments } = await listCommitments(ctx, {
    which: 'open',
    about: { kind: 'person', id: personId },
    limit: 20,
  })
  return {
    name,
    sentences: encounters
      .flatMap(({ messageId }) => sentencesOf(texts.get(messageId) ?? ''))
      .slice(0, MOST_SENTENCES),
    contactDays: await countContactDays(ctx, { memberId, personId, before: formatDay(today + 1) }),
    lastExchangeOn: last?.sentAt.slice(0, 10) ?? null,
    commitments: commitments.map(commitment => ({
      side: commitment.owedBy === 'us' ? 'ours' : 'theirs',
      what: commitment.text,
      dueOn: termsOf(commitment).dueOn,
      isOverdue: stateOf(commitment, formatDay(today)) === 'overdue',
    })),
  }
}

const sentencesOf = (text: string) =>
  ownParagraphs(text)
    .flatMap(paragraph => sentencesIn(text, paragraph))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
