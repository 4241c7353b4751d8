import { useParams } from '@tanstack/react-router'
import { useSearch } from '../../ui/use-search.ts'
import type { Place } from '../paths.ts'

/** The workspace and the day that the address names. */
export function usePlace(): Place {
  const { workspace } = useParams({ strict: false }) as { workspace?: string }
  const { search } = useSearch()
  return { workspace: workspace ?? '', at: search.at }
}
