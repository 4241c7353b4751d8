/**
 * What may be done in a workspace, each including those before it: look; change what is shared; see to others' work;
 * decide who comes in and how things are set; and give the workspace away or end it.
 */
export const PERMISSIONS = ['read', 'write', 'manage', 'administer', 'own'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** How something was asked for; it stands beside every change. */
export type Channel = 'app' | 'api' | 'command' | 'job'

/**
 * Who asks, within one workspace. `memberId` is null where nobody of us in particular does: jobs, and the command
 * line, whose user holds the database in their hands anyway.
 */
export type Viewer = { memberId: string | null; name: string; via: Channel; permission: Permission }

/** The program itself, at work for everybody. */
export const SYSTEM: Viewer = { memberId: null, name: 'Goodfaith', via: 'job', permission: 'own' }

/** Who works at the machine that Goodfaith runs on. */
export const OPERATOR: Viewer = { memberId: null, name: 'Command line', via: 'command', permission: 'own' }

export const permits = (granted: Permission, needed: Permission): boolean =>
  PERMISSIONS.indexOf(granted) >= PERMISSIONS.indexOf(needed)
