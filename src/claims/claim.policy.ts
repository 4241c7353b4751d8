import type { Ability } from '../platform/ability.ts'
import { permits, type Viewer } from '../platform/viewer.ts'
import { whyNot } from '../workspaces/roles.ts'

/** What we say and what shows it is everybody's: claims, proofs, references, and what clients found. */
export const mayKeepRegister = (viewer: Viewer): Ability =>
  permits(viewer.permission, 'write') || whyNot('write')
