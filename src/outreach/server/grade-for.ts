import { addressInUse } from '../../correspondence/server/address-in-use.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { gradeDraft } from '../coach/grade-draft.ts'
import { mayHandOut } from '../draft.policy.ts'
import { saidOfShotgun, shotgunOf } from '../shotgun.ts'
import { listRulesOff } from './coach-rules.ts'
import { findReader } from './find-reader.ts'
import { listSentLately } from './outgoing-texts.ts'

type Wanted = { text: string; subject?: string | undefined; personIds: readonly string[] }

/** Grades a draft for some people: by what is known of the one, where it is for one, and by what others got. */
export async function gradeFor(ctx: WorkspaceCtx, { text, subject, personIds }: Wanted) {
  const [only] = personIds.length === 1 ? personIds : []
  const sent = await listSentLately(ctx)
  const graded = gradeDraft(
    {
      text,
      ...(subject !== undefined && { subject }),
      ...(only && { reader: await findReader(ctx, only) }),
      ...(personIds.length > 0 && { recipients: personIds.length }),
      others: sent.filter(({ personId }) => !personIds.includes(personId)).map(one => one.text),
    },
    { off: await listRulesOff(ctx) },
  )
  const shotgun = shotgunOf(text, personIds, sent)
  return { ...graded, asks: [...graded.asks], refused: shotgun ? saidOfShotgun(shotgun) : null }
}

/** What a draft for somebody is checked against while it is written. */
export async function showReader(ctx: WorkspaceCtx, personId: string) {
  const reader = await findReader(ctx, personId)
  const sent = await listSentLately(ctx)
  return {
    reader: {
      ...reader,
      sentences: [...reader.sentences],
      commitments: [...reader.commitments],
    },
    others: [...new Set(sent.filter(one => one.personId !== personId).map(({ text }) => text))],
    address: await addressInUse(ctx, personId),
    abilities: { handOut: mayHandOut(ctx.viewer) },
  }
}
