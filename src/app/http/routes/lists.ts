import { FIELDS, USUAL_COLUMNS } from '../../../relationships/list-fields.ts'
import * as lists from '../../../relationships/lists.operations.ts'
import { listPeopleOperation } from '../../../relationships/relationships.operations.ts'
import { countAll } from '../../../relationships/server/list-counts.ts'
import { exportList } from '../../../relationships/server/list-export.ts'
import { groupsOf } from '../../../relationships/server/list-groups.ts'
import { listPeople } from '../../../relationships/server/list-people.ts'
import { changeView, removeView } from '../../../views/server/change-view.ts'
import { saveView } from '../../../views/server/save-view.ts'
import { listViews } from '../../../views/server/views.queries.ts'
import { mayShareView } from '../../../views/view.policy.ts'
import * as views from '../../../views/views.operations.ts'
import { fileOf } from '../file-of.ts'
import { type Implementation, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'

/** People as a list, what lists can be asked besides their rows, and the views that are kept of them. */
export const listRoutes = (_parts: Parts): Implementation[] => [
  inWorkspace(listPeopleOperation, listPeople),
  inWorkspace(lists.countListOperation, (ctx, { of: listed, state, ...asked }) =>
    countAll(ctx, { listed, ...asked }, state),
  ),
  inWorkspace(lists.groupListOperation, (ctx, { of: listed, by, ...asked }) =>
    groupsOf(ctx, { listed, ...asked }, by),
  ),
  inWorkspace(lists.exportListOperation, async (ctx, { of: listed, columns, view: name, ...asked }) => {
    const chosen = columns === '' ? USUAL_COLUMNS[listed] : columns.split(',')
    const lines = await exportList(ctx, { listed, columns: chosen, name, ...asked })
    return fileOf(lines, 'text/csv', `${name ?? listed}.csv`)
  }),
  ...viewRoutes,
]

const viewRoutes: Implementation[] = [
  inWorkspace(views.listViewsOperation, async (ctx, { lists }) => ({
    views: await listViews(ctx, lists),
    abilities: { share: mayShareView(ctx.viewer) },
  })),
  inWorkspace(views.saveViewOperation, (ctx, view) => saveView(ctx, FIELDS, view)),
  inWorkspace(views.changeViewOperation, (ctx, { id, ...change }) => changeView(ctx, FIELDS, id, change)),
  inWorkspace(views.removeViewOperation, async (ctx, { id }) => {
    await removeView(ctx, id)
    return {}
  }),
]
