import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { RULES } from '../coach/rules/index.ts'
import { maySwitchRules } from '../coach.policy.ts'
import './outreach.table.ts'

export async function listCoachRules(ctx: WorkspaceCtx) {
  const rows = await ctx.db
    .selectFrom('coach_rules_off')
    .select(['rule', 'member_id', 'because', 'switched_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .execute()
  const names = await namesOfMembers(
    ctx,
    rows.flatMap(row => row.member_id ?? []),
  )
  const off = new Map(rows.map(row => [row.rule, row]))
  return {
    rules: RULES.map(({ name, judges, reason, source = null, languages }) => {
      const found = off.get(name)
      return {
        name,
        judges,
        reason,
        source,
        languages: languages === 'every' ? null : [...languages],
        off: found
          ? {
              by: (found.member_id && names.get(found.member_id)) || 'somebody',
              at: found.switched_at.toISOString(),
              because: found.because,
            }
          : null,
      }
    }),
    abilities: { switch: maySwitchRules(ctx.viewer) },
  }
}

/** The names of the rules that judge no drafts here. */
export async function listRulesOff(ctx: WorkspaceCtx): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('coach_rules_off')
    .select('rule')
    .where('workspace_id', '=', ctx.workspaceId)
    .execute()
  return rows.map(({ rule }) => rule)
}

export async function switchRuleOff(ctx: WorkspaceCtx, rule: string, because: string): Promise<void> {
  requireAbility(maySwitchRules(ctx.viewer))
  requireRule(rule)
  await inTransaction(ctx, async ctx => {
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('coach_rules_off')
      .values({
        workspace_id: ctx.workspaceId,
        rule,
        member_id: ctx.viewer.memberId,
        because,
        switched_at: ctx.clock.now(),
      })
      .onConflict(conflict => conflict.columns(['workspace_id', 'rule']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) throw new Refusal('conflict', 'That rule is switched off already.')
    await recordChange(ctx, {
      action: 'coach.switched-off',
      subjectId: null,
      subject: rule,
      after: { because },
    })
  })
}

export async function switchRuleOn(ctx: WorkspaceCtx, rule: string): Promise<void> {
  requireAbility(maySwitchRules(ctx.viewer))
  requireRule(rule)
  await inTransaction(ctx, async ctx => {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('coach_rules_off')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('rule', '=', rule)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new Refusal('conflict', 'That rule judges drafts already.')
    await recordChange(ctx, { action: 'coach.switched-on', subjectId: null, subject: rule })
  })
}

function requireRule(rule: string) {
  if (!RULES.some(({ name }) => name === rule))
    throw new Refusal('not_found', `The coach has no rule “${rule}”.`)
}
