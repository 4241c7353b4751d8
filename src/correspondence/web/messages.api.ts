import { useQuery } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { getMessageOperation } from '../messages.operations.ts'

export type Message = OutputOf<typeof getMessageOperation>

export const useMessage = (workspace: string, id: string | undefined) =>
  useQuery({ ...asQuery(getMessageOperation, { workspace, id: id ?? '' }), enabled: id !== undefined })
