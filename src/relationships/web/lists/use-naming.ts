import { useQuery } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import { asQuery } from '../../../app/web/client.ts'
import type { Field } from '../../../views/fields.ts'
import type { Value } from '../../../views/filter.ts'
import { listTeamsOperation } from '../../../workspaces/members.operations.ts'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'

/** What ids of members and teams are called. An organisation is only told to be the one that was chosen. */
export function useNaming(place: Place) {
  const { data: workspace } = useWorkspace(place.workspace)
  const { data: known } = useQuery(asQuery(listTeamsOperation, { workspace: place.workspace }))
  return ({ to }: Field, value: Value): string | undefined => {
    if (to === 'member') return workspace?.members.find(({ id }) => id === value)?.name
    if (to === 'team') return known?.teams.find(({ id }) => id === value)?.name
    return to === 'organisation' ? 'the one chosen' : undefined
  }
}
