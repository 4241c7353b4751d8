import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'

/** Opens the message that shows a fact, over the page that one is on; nothing where none was named. */
export function MessageLink({ messageId }: { messageId: string | null }) {
  const { search, pathname } = useSearch()
  if (!messageId) return null
  return (
    <>
      {' · '}
      <Link inPlace href={pathname + formatSearch({ ...search, message: messageId })}>
        the message
      </Link>
    </>
  )
}
