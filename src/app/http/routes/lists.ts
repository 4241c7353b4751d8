import * as lists from '../../../relationships/lists.operations.ts'
import { listPeopleOperation } from '../../../relationships/relationships.operations.ts'
import { countAll } from '../../../relationships/server/list-counts.ts'
import { groupsOf } from '../../../relationships/server/list-groups.ts'
import { listPeople } from '../../../relationships/server/list-people.ts'
import { type Implementation, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'

/** People as a list, and what lists can be asked besides their rows. */
export const listRoutes = (_parts: Parts): Implementation[] => [
  inWorkspace(listPeopleOperation, listPeople),
  inWorkspace(lists.countListOperation, (ctx, { of: listed, state, ...asked }) =>
    countAll(ctx, { listed, ...asked }, state),
  ),
  inWorkspace(lists.groupListOperation, (ctx, { of: listed, by, ...asked }) =>
    groupsOf(ctx, { listed, ...asked }, by),
  ),
]
