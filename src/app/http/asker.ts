import type { Ctx } from '../../platform/context.ts'
import type { Doors } from '../../platform/database/doors.ts'
import type { Channel, Permission } from '../../platform/viewer.ts'

/**
 * Who sent a request: somebody signed in, or a program with a key, which speaks for one member of one workspace and
 * may do no more than its scope.
 */
export type Asker = {
  identityId: string
  name: string
  email: string
  ownsInstallation: boolean
  via: Channel
  session?: { id: string; token: string }
  key?: { workspaceId: string; scope: Permission }
}

/** What an operation outside a workspace is given: who asks, and the doors into workspaces. */
export type AskedCtx = Ctx & {
  asker: Asker | null
  /** The machine that the request comes from. */
  client: string
  doors: Doors
  /** Work for when the answer stands: what it is about has been committed by then. */
  afterwards: (() => Promise<void>)[]
}
