import { useState } from 'react'
import { useMessage } from '../../correspondence/web/messages.api.ts'
import { useSearch } from '../../ui/use-search.ts'

/**
 * The message that a fact is said to stand in, at first the one that is open; and its day, which is that of the fact
 * until somebody says another.
 */
export function useCited(workspace: string) {
  const { search } = useSearch()
  const [messageId, setMessageId] = useState<string | null>(search.message ?? null)
  const { data } = useMessage(workspace, messageId ?? undefined)
  return {
    messageId,
    sentOn: (messageId && data?.isReadable && data.sentAt?.slice(0, 10)) || undefined,
    pick: setMessageId,
  }
}
