import type { WorkspaceCtx } from '../../../platform/context.ts'
import * as edits from '../../../relationships/bulk-edits.operations.ts'
import { FIELDS, USUAL_COLUMNS } from '../../../relationships/list-fields.ts'
import * as lists from '../../../relationships/lists.operations.ts'
import { listPeopleOperation } from '../../../relationships/relationships.operations.ts'
import { cancelBulkEdit, startBulkEdit, undoBulkEdit } from '../../../relationships/server/bulk-edit.ts'
import { getBulkEdit } from '../../../relationships/server/bulk-edits.queries.ts'
import { countAll } from '../../../relationships/server/list-counts.ts'
import { exportList } from '../../../relationships/server/list-export.ts'
import { groupsOf } from '../../../relationships/server/list-groups.ts'
import { listPeople } from '../../../relationships/server/list-people.ts'
import { previewBulkEdit } from '../../../relationships/server/list-selection.ts'
import { readTrustIntoLists } from '../../../trust/server/read-trust-into-lists.ts'
import { changeView, removeView } from '../../../views/server/change-view.ts'
import { saveView } from '../../../views/server/save-view.ts'
import { listViews } from '../../../views/server/views.queries.ts'
import { mayShareView } from '../../../views/view.policy.ts'
import * as views from '../../../views/views.operations.ts'
import { editMany } from '../../edit-many.ts'
import { withTrust } from '../../with-trust.ts'
import type { AskedCtx } from '../asker.ts'
import { fileOf } from '../file-of.ts'
import { type Implementation, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'

/** People as a list, what lists can be asked besides their rows, and the views that are kept of them. */
export const listRoutes = (parts: Parts): Implementation[] => [
  inWorkspace(listPeopleOperation, withTrust(listPeople)),
  inWorkspace(
    lists.countListOperation,
    withTrust((ctx, { of: listed, state, ...asked }) => countAll(ctx, { listed, ...asked }, state)),
  ),
  inWorkspace(
    lists.groupListOperation,
    withTrust((ctx, { of: listed, by, ...asked }) => groupsOf(ctx, { listed, ...asked }, by)),
  ),
  inWorkspace(
    lists.exportListOperation,
    withTrust(async (ctx, { of: listed, columns, view: name, ...asked }) => {
      const chosen = columns === '' ? USUAL_COLUMNS[listed] : columns.split(',')
      const lines = await exportList(ctx, { listed, columns: chosen, name, ...asked })
      return fileOf(lines, 'text/csv', `${name ?? listed}.csv`)
    }),
  ),
  ...viewRoutes,
  ...bulkEditRoutes(parts),
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

/** No more than this while somebody waits for the answer. */
const AT_ONCE = 100

function bulkEditRoutes(parts: Parts): Implementation[] {
  const run = async (ctx: WorkspaceCtx, id: string, asked: AskedCtx) => {
    const { people } = await getBulkEdit(ctx, id)
    if (people <= AT_ONCE) await editMany(ctx, id)
    else asked.afterwards.push(() => parts.editMany(ctx.workspaceId, id))
    return getBulkEdit(ctx, id)
  }
  return [
    inWorkspace(edits.previewBulkEditOperation, async (ctx, { selection, edit }) => {
      await readTrustIntoLists(ctx)
      return previewBulkEdit(ctx, selection, edit)
    }),
    inWorkspace(edits.startBulkEditOperation, async (ctx, { selection, edit }, asked) => {
      await readTrustIntoLists(ctx)
      return run(ctx, await startBulkEdit(ctx, selection, edit), asked)
    }),
    inWorkspace(edits.getBulkEditOperation, (ctx, { id }) => getBulkEdit(ctx, id)),
    inWorkspace(edits.cancelBulkEditOperation, async (ctx, { id }) => {
      await cancelBulkEdit(ctx, id)
      return getBulkEdit(ctx, id)
    }),
    inWorkspace(edits.undoBulkEditOperation, async (ctx, { id }, asked) => {
      await undoBulkEdit(ctx, id)
      return run(ctx, id, asked)
    }),
  ]
}
