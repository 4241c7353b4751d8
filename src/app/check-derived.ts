import { listImports } from '../correspondence/server/imports.queries.ts'
import { type Ctx, enter } from '../platform/context.ts'
import { OPERATOR } from '../platform/viewer.ts'
import { listWorkspaces } from '../workspaces/server/workspaces.queries.ts'
import { countWorkspace } from './pages/workspace.ts'

/** What each workspace holds, and whether an import in it needs a person. */
export async function checkDerived(ctx: Ctx) {
  const checks: { check: string; isWell: boolean; finding: string }[] = []
  for (const { id, slug } of await listWorkspaces(ctx)) {
    const inside = enter(ctx, id, OPERATOR)
    const { messages, bodies, relationships } = await countWorkspace(inside)
    const finding = `${messages} messages (${bodies} with their bodies read), ${relationships} relationships`
    checks.push({ check: `workspace ${slug}`, isWell: true, finding })
    for (const { state, paths, failedBecause } of await listImports(inside)) {
      if (state !== 'failed') continue
      const finding = `the import of ${paths.join(', ')} stopped: ${failedBecause} Started again, it goes on from there.`
      checks.push({ check: `import in ${slug}`, isWell: false, finding })
    }
  }
  return checks
}
