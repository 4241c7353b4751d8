import type { Filter } from '../../../views/filter.ts'
import { writeFilter } from '../../../views/filter-text.ts'
import { type ListState, wholeFilter } from './list-state.ts'

/** Who is chosen: some, by their ids; or all whom the list holds, but some. */
export type Chosen = { isAll: boolean; ids: ReadonlySet<string> }

export const NOBODY: Chosen = { isAll: false, ids: new Set() }
export const ALL: Chosen = { isAll: true, ids: new Set() }

export const isChosen = ({ isAll, ids }: Chosen, id: string): boolean => ids.has(id) !== isAll

export function toggled(chosen: Chosen, id: string): Chosen {
  const ids = new Set(chosen.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ...chosen, ids }
}

/** How many that are, where the list has so many people. */
export const countChosen = ({ isAll, ids }: Chosen, people: number): number =>
  isAll ? Math.max(0, people - ids.size) : ids.size

/** What the API is told of it. */
export function selectionOf(chosen: Chosen, state: ListState) {
  if (!chosen.isAll) return { ids: [...chosen.ids] }
  const filter: Filter = wholeFilter(state)
  return {
    of: state.listed === 'people' ? ('people' as const) : ('relationships' as const),
    filter: writeFilter(filter) || undefined,
    search: state.search || undefined,
    except: [...chosen.ids],
  }
}
