import { stateOf } from '../../commitments/commitment.ts'
import { listCommitments } from '../../commitments/server/commitments.queries.ts'
import { listTextsFrom } from '../../correspondence/server/texts.queries.ts'
import { getPersonRecord } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import { findContact } from '../../relationships/server/contact-days.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { KnownReader } from '../coach/draft.ts'

const MESSAGES_READ = 12
const MOST_SENTENCES = 60
const FEWEST_WORDS = 4
const MOST_COMMITMENTS = 50

/** What we know of somebody whom a draft is for: no more than whoever writes it may read. */
export async function findReader(
  ctx: WorkspaceCtx,
  personId: string,
): Promise<KnownReader & { name: string }> {
  const { name, organisation } = await getPersonRecord(ctx, personId)
  const today = formatDay(await todayIn(ctx))
  const texts = await listTextsFrom(ctx, personId, MESSAGES_READ)
  const about = { kind: 'person' as const, id: personId }
  const open = await listCommitments(ctx, { which: 'open', about, limit: MOST_COMMITMENTS })
  return {
    name,
    ...(organisation && { organisation: organisation.name }),
    sentences: texts.flatMap(sentencesOf).slice(0, MOST_SENTENCES),
    ...(await findContact(ctx, personId)),
    commitments: open.commitments.map(commitment => ({
      side: commitment.owedBy === 'us' ? 'ours' : 'theirs',
      what: commitment.text,
      dueOn: commitment.dueOn,
      isOverdue: stateOf(commitment, today) === 'overdue',
    })),
  }
}

/** Greetings and thanks are left out: they say nothing that a draft could take up. */
const sentencesOf = (text: string): string[] =>
  ownParagraphs(text)
    .flatMap(paragraph => sentencesIn(text, paragraph))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .filter(sentence => sentence.split(' ').length >= FEWEST_WORDS)
