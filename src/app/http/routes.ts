import * as imports from '../../correspondence/imports.operations.ts'
import { getMessageOperation } from '../../correspondence/messages.operations.ts'
import { cancelImport } from '../../correspondence/server/cancel-import.ts'
import { getImport, listImports, listProblems } from '../../correspondence/server/imports.queries.ts'
import { getMessage } from '../../correspondence/server/messages.queries.ts'
import { startImport } from '../../correspondence/server/start-import.ts'
import { surveyAddresses } from '../../correspondence/server/survey-addresses.ts'
import { type Ctx, enter } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import * as relationships from '../../relationships/relationships.operations.ts'
import { listEncounters } from '../../relationships/server/encounters.queries.ts'
import { evaluationAt } from '../../relationships/server/evaluate-workspace.ts'
import { listOrganisations } from '../../relationships/server/list-organisations.ts'
import { listRelationships } from '../../relationships/server/list-relationships.ts'
import { getWorkspace, listWorkspaces, todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { Workspace } from '../../workspaces/workspace.ts'
import * as workspaces from '../../workspaces/workspaces.operations.ts'
import { openOwnWorkspace } from '../open-workspace.ts'
import { showOrganisation } from '../pages/organisation.ts'
import { showPerson } from '../pages/person.ts'
import { describeWorkspace } from '../pages/workspace.ts'
import { reactions } from '../reactions.ts'
import { openSample } from '../sample.ts'
import { type Implementation, implement, inWorkspace } from './implement.ts'
import type { ImportMail } from './server.ts'
import { uploadFolder } from './uploads.ts'

type Parts = { dataFolder: string; importMail: ImportMail }

/** Every operation of the API with what carries it out: the one list that routes and description come from. */
export function implementations({ dataFolder, importMail }: Parts): Implementation[] {
  return [
    implement(workspaces.listWorkspacesOperation, async ctx => {
      const all = await listWorkspaces(ctx)
      return { workspaces: await Promise.all(all.map(workspace => presentWorkspace(ctx, workspace))) }
    }),
    implement(workspaces.getWorkspaceOperation, async (ctx, { workspace }) => {
      const found = await getWorkspace(ctx, workspace)
      return { ...(await presentWorkspace(ctx, found)), ...(await describeWorkspace(enter(ctx, found.id))) }
    }),
    implement(workspaces.openOwnWorkspaceOperation, async ctx =>
      presentWorkspace(ctx, await openOwnWorkspace(ctx)),
    ),
    implement(workspaces.openSampleOperation, async ctx => presentWorkspace(ctx, await openSample(ctx))),

    implement(imports.surveyMailOperation, (ctx, { paths }) => surveyAddresses(paths, ctx.clock.now())),
    inWorkspace(imports.startImportOperation, async (ctx, { paths, ours }) => {
      const id = await startImport(ctx, reactions, { paths, ours })
      await importMail(ctx.workspaceId, id)
      return getImport(ctx, id)
    }),
    inWorkspace(imports.listImportsOperation, async ctx => ({ imports: await listImports(ctx) })),
    inWorkspace(imports.getImportOperation, (ctx, { id }) => getImport(ctx, id)),
    inWorkspace(imports.cancelImportOperation, (ctx, { id }) => cancelImport(ctx, id)),
    inWorkspace(imports.listImportProblemsOperation, (ctx, { id, cursor }) => listProblems(ctx, id, cursor)),
    inWorkspace(imports.startUploadOperation, async ctx => {
      const id = ctx.ids.next()
      return { id, path: uploadFolder(dataFolder, id) }
    }),
    inWorkspace(getMessageOperation, (ctx, { id }) => getMessage(ctx, id)),

    inWorkspace(relationships.listRelationshipsOperation, listRelationships),
    inWorkspace(relationships.listOrganisationsOperation, listOrganisations),
    inWorkspace(relationships.getPersonOperation, (ctx, { id, at, member }) =>
      showPerson(ctx, id, { at, member }),
    ),
    inWorkspace(relationships.getOrganisationOperation, (ctx, { id, at }) => showOrganisation(ctx, id, at)),
    inWorkspace(relationships.listEncountersOperation, listEncounters),
    inWorkspace(relationships.getEvaluationOperation, (ctx, { at }) => evaluationAt(ctx, at)),
  ]
}

async function presentWorkspace(ctx: Ctx, workspace: Workspace) {
  const { slug, name, isSample } = workspace
  return { slug, name, isSample, today: formatDay(await todayIn(enter(ctx, workspace.id))) }
}
