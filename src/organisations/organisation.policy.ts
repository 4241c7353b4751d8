import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** Organisations belong to everybody in the workspace who may change anything there. */
export const mayEditOrganisation = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')
