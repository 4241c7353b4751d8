import { getApproach } from '../touches/server/approaches.queries.ts'
import { beginApproaches } from '../touches/server/begin-approach.ts'
import { sendTouch } from '../touches/server/do-touch.ts'
import { endApproach } from '../touches/server/end-approach.ts'
import { recordPermission } from '../touches/server/record-permission.ts'
import { approachFacts } from '../world/facts/approaches.ts'
import type { Telling } from './sample-facts.ts'

/** The approaches of the story: begun on their day, each touch by the mail that it was. */
export async function tellApproaches({ as, person, mail }: Telling): Promise<void> {
  for (const {
    by,
    begunOn,
    hopesToGive,
    hopesToLearn,
    permission,
    touches,
    ended,
    ...fact
  } of approachFacts) {
    const personId = person(fact.with)
    const ctx = as(by, begunOn)
    if (permission) {
      const { on: saidOn, words, mail: said } = permission
      const shown = said && { messageId: mail(said) }
      await recordPermission(ctx, personId, { says: 'given', saidOn, words, ...shown })
    }
    const [id] = await beginApproaches(ctx, {
      personIds: [personId],
      begunOn,
      hopesToGive,
      hopesToLearn,
      touches: touches.map(({ mail: _, subject = '', text = '', ...touch }) => ({
        ...touch,
        plannedOn: null,
        subject,
        text,
      })),
    })
    const approach = await getApproach(ctx, id!)
    for (const [at, { mail: sent }] of touches.entries())
      if (sent) await sendTouch(ctx, { id: id!, touch: approach.touches[at]!.id }, { messageId: mail(sent) })
    if (ended) await endApproach(ctx, id!, ended)
  }
}
