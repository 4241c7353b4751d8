import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { evaluateCoachOperation, listCoachRulesOperation } from '../drafts.operations.ts'

export type ShownRule = OutputOf<typeof listCoachRulesOperation>['rules'][number]
export type ShownWorth = OutputOf<typeof evaluateCoachOperation>['rules'][number]

export const rulesQuery = (workspace: string) => asQuery(listCoachRulesOperation, { workspace })
export const worthQuery = (workspace: string) => asQuery(evaluateCoachOperation, { workspace })
