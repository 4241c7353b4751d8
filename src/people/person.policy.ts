import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** People and organisations belong to everybody in the workspace who may change anything there. */
export const mayEditPerson = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')

/** What is purged is gone for good, so it takes somebody who answers for the workspace. */
export const mayPurge = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'administer') || whyNot('administer')
