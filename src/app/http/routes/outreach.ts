import * as drafts from '../../../outreach/drafts.operations.ts'
import { listCoachRules, switchRuleOff, switchRuleOn } from '../../../outreach/server/coach-rules.ts'
import { evaluateRules } from '../../../outreach/server/evaluate-rules.ts'
import { gradeFor, showReader } from '../../../outreach/server/grade-for.ts'
import { handOut } from '../../../outreach/server/outgoing-texts.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const outreachRoutes: Implementation[] = [
  inWorkspace(drafts.gradeDraftOperation, (ctx, { workspace: _, ...draft }) => gradeFor(ctx, draft)),
  inWorkspace(drafts.handOutDraftOperation, async (ctx, { text, personIds }) => {
    await handOut(ctx, { text, personIds })
    return {}
  }),
  inWorkspace(drafts.findReaderOperation, (ctx, { id }) => showReader(ctx, id)),
  inWorkspace(drafts.listCoachRulesOperation, listCoachRules),
  inWorkspace(drafts.evaluateCoachOperation, evaluateRules),
  inWorkspace(drafts.switchRuleOffOperation, async (ctx, { rule, because }) => {
    await switchRuleOff(ctx, rule, because)
    return {}
  }),
  inWorkspace(drafts.switchRuleOnOperation, async (ctx, { rule }) => {
    await switchRuleOn(ctx, rule)
    return {}
  }),
]
