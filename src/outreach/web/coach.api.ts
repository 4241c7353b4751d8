import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { evaluateCoachOperation, findReaderOperation, listCoachRulesOperation } from '../drafts.operations.ts'

export type ShownRule = OutputOf<typeof listCoachRulesOperation>['rules'][number]
export type KnownOf = OutputOf<typeof findReaderOperation>
export type ShownWorth = OutputOf<typeof evaluateCoachOperation>['rules'][number]

export const rulesQuery = (workspace: string) => asQuery(listCoachRulesOperation, { workspace })
export const readerQuery = (workspace: string, id: string) => asQuery(findReaderOperation, { workspace, id })
export const worthQuery = (workspace: string) => asQuery(evaluateCoachOperation, { workspace })
