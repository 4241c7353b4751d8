import { infiniteQueryOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import type { Search } from '../../ui/search.ts'
import { exportAuditOperation, listAuditOperation } from '../audit.operations.ts'

export type AuditLine = OutputOf<typeof listAuditOperation>['lines'][number]

export const auditQuery = (workspace: string, filters: Search) =>
  infiniteQueryOptions({
    queryKey: [listAuditOperation.name, { workspace, ...filters }],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(listAuditOperation, { workspace, ...filters, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const auditExport = (workspace: string, filters: Search): string =>
  addressOf(exportAuditOperation, { workspace, ...filters })

/** The first words of actions, as what one may look for. */
export const KINDS = [
  { value: 'session', label: 'Coming in and going' },
  { value: 'password', label: 'Passwords' },
  { value: 'second-factor', label: 'Second factors' },
  { value: 'passkey', label: 'Passkeys' },
  { value: 'key', label: 'API keys' },
  { value: 'member', label: 'Members and roles' },
  { value: 'invitation', label: 'Invitations' },
  { value: 'team', label: 'Teams' },
  { value: 'workspace', label: 'The workspace' },
  { value: 'person', label: 'People' },
  { value: 'organisation', label: 'Organisations' },
  { value: 'note', label: 'Notes' },
  { value: 'task', label: 'Tasks' },
  { value: 'view', label: 'Views and exports' },
  { value: 'weighting', label: 'Weights of evidence' },
  { value: 'pulse', label: 'Answers to the four questions' },
  { value: 'lesson', label: 'Lessons' },
  { value: 'claim', label: 'Claims' },
  { value: 'proof', label: 'Proofs' },
  { value: 'verdict', label: 'Verdicts' },
  { value: 'proof-cycle', label: 'Proof cycles' },
  { value: 'reference', label: 'References' },
  { value: 'story', label: 'Stories' },
  { value: 'gift-plan', label: 'Planned gifts' },
  { value: 'post', label: 'Posts' },
  { value: 'mail', label: 'Mail shared or not kept' },
  { value: 'audit', label: 'Looks at this log' },
]

export const VIA: Record<AuditLine['via'], string> = {
  app: '',
  api: 'by a program with their key',
  command: 'on the command line',
  job: 'by itself',
}

/** `member.given-role` as “Member given role”. */
export function actionInWords(action: string): string {
  const words = action.replace('.', ' ').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
