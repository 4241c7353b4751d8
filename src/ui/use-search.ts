import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { formatSearch, type Search } from './search.ts'

/** The state that lives in the address, and how to change part of it; undefined takes a part away. */
export function useSearch() {
  const navigate = useNavigate()
  const pathname = useLocation({ select: location => location.pathname })
  const search = useLocation({ select: location => location.search as Record<string, string> })
  const change = useCallback(
    (part: Search, { step = true }: { step?: boolean } = {}) =>
      navigate({
        href: pathname + formatSearch({ ...search, ...part }),
        replace: !step,
        resetScroll: false,
      }),
    [navigate, pathname, search],
  )
  return { search, pathname, change }
}
