/**
 * Whom each route is for: at least whom, in a workspace; else anyone, whoever is signed in, or whoever runs the
 * installation. Written by hand beside the operations, so that neither can be loosened without the other.
 */
export type LeastRole =
  | 'anyone'
  | 'signed-in'
  | 'installation'
  | 'viewer'
  | 'member'
  | 'manager'
  | 'admin'
  | 'owner'

export const LEAST_ROLE: Record<string, LeastRole> = {
  'session.show': 'anyone',
  'sessions.list': 'signed-in',
  'sessions.end': 'signed-in',
  'sessions.endOthers': 'signed-in',
  'keys.list': 'viewer',
  'keys.make': 'viewer',
  'keys.end': 'viewer',

  'installation.begin': 'anyone',
  'installation.getMailServer': 'installation',
  'installation.setMailServer': 'installation',
  'installation.forgetMailServer': 'installation',
  'installation.listLinks': 'installation',
  'installation.listProviders': 'installation',
  'installation.addProvider': 'installation',
  'installation.removeProvider': 'installation',

  'workspaces.list': 'signed-in',
  'workspaces.get': 'viewer',
  'workspaces.found': 'installation',
  'workspaces.openSample': 'signed-in',
  'members.list': 'viewer',
  'members.changeRole': 'admin',
  'members.remove': 'viewer',
  'invitations.list': 'admin',
  'invitations.make': 'admin',
  'invitations.withdraw': 'admin',
  'invitations.get': 'anyone',
  'invitations.accept': 'anyone',
  'teams.list': 'viewer',
  'teams.make': 'admin',
  'teams.change': 'admin',
  'teams.remove': 'admin',

  'imports.survey': 'member',
  'imports.start': 'member',
  'imports.list': 'viewer',
  'imports.get': 'viewer',
  'imports.cancel': 'member',
  'imports.problems': 'viewer',
  'uploads.start': 'member',
  'messages.get': 'viewer',
  'mail.privacy': 'viewer',
  'mail.share': 'member',
  'mail.unshare': 'member',
  'mail.exclude': 'member',
  'mail.include': 'member',

  'relationships.list': 'viewer',
  'relationships.byOrganisation': 'viewer',
  'relationships.ofPerson': 'viewer',
  'relationships.ofOrganisation': 'viewer',
  'relationships.encounters': 'viewer',
  'relationships.evaluation': 'viewer',
}
