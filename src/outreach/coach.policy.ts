import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** What drafts are judged by is the same for everybody here, so those who manage decide it. */
export const maySwitchRules = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'manage') || whyNot('manage')
