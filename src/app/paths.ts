import { formatSearch, type Search } from '../ui/search.ts'

/** Where one stands: the workspace, and the day as of which it is seen (today where it is not said). */
export type Place = { workspace: string; at?: string | undefined }

/** Every address of the web app, as the router knows them. */
export const ROUTES = {
  home: '/',
  signIn: '/sign-in',
  signInLink: '/sign-in/link',
  resetPassword: '/reset-password',
  invitation: '/invitation',
  you: '/me',
  installation: '/installation',
  api: '/api-reference',
  relationships: '/$workspace/relationships',
  organisations: '/$workspace/organisations',
  person: '/$workspace/people/$id',
  write: '/$workspace/people/$id/write',
  organisation: '/$workspace/organisations/$id',
  import: '/$workspace/import',
  importProgress: '/$workspace/imports/$id',
  search: '/$workspace/search',
  evaluation: '/$workspace/evaluation',
  weights: '/$workspace/weights',
  coach: '/$workspace/coach',
  acts: '/$workspace/acts',
  tasks: '/$workspace/tasks',
  commitments: '/$workspace/commitments',
  touches: '/$workspace/touches',
  approach: '/$workspace/touches/$id',
  claims: '/$workspace/claims',
  claim: '/$workspace/claims/$id',
  references: '/$workspace/references',
  collateral: '/$workspace/collateral',
  piece: '/$workspace/collateral/$id',
  stories: '/$workspace/stories',
  posts: '/$workspace/posts',
  timeline: '/$workspace/timeline',
  trash: '/$workspace/trash',
  members: '/$workspace/members',
  mailPrivacy: '/$workspace/your-mail',
  audit: '/$workspace/audit',
} as const

/** Every link of the web app is built here. */
export const paths = {
  home: ROUTES.home,
  signIn: (search: { to?: string; because?: string } = {}) => ROUTES.signIn + formatSearch(search),
  you: ROUTES.you,
  installation: ROUTES.installation,
  api: ROUTES.api,
  newWorkspace: `${ROUTES.installation}#workspaces`,
  relationships: (place: Place, filters: Search = {}) => within(place, ['relationships'], filters),
  organisations: (place: Place, filters: Search = {}) => within(place, ['organisations'], filters),
  person: (place: Place, id: string, opened: { member?: string; open?: string } = {}) =>
    within(place, ['people', id], opened),
  write: (place: Place, id: string) => within(place, ['people', id, 'write']),
  organisation: (place: Place, id: string, opened: { open?: string } = {}) =>
    within(place, ['organisations', id], opened),
  import: (place: Place, mail: { paths?: string; name?: string } = {}) => within(place, ['import'], mail),
  importProgress: (place: Place, id: string) => within(place, ['imports', id]),
  search: (place: Place, query: string, opened: { message?: string } = {}) =>
    within(place, ['search'], { query, ...opened }),
  evaluation: (place: Place) => within(place, ['evaluation']),
  weights: (place: Place, shown: { version?: string } = {}) => within(place, ['weights'], shown),
  coach: (place: Place) => within(place, ['coach']),
  acts: (place: Place, filters: Search = {}) => within(place, ['acts'], filters),
  tasks: (place: Place, filters: Search = {}) => within(place, ['tasks'], filters),
  claims: (place: Place, filters: Search = {}) => within(place, ['claims'], filters),
  claim: (place: Place, id: string) => within(place, ['claims', id]),
  references: (place: Place, filters: Search = {}) => within(place, ['references'], filters),
  collateral: (place: Place) => within(place, ['collateral']),
  piece: (place: Place, id: string, filters: Search = {}) => within(place, ['collateral', id], filters),
  stories: (place: Place, shown: Search = {}) => within(place, ['stories'], shown),
  posts: (place: Place) => within(place, ['posts']),
  commitments: (place: Place, filters: Search = {}) => within(place, ['commitments'], filters),
  touches: (place: Place, filters: Search = {}) => within(place, ['touches'], filters),
  approach: (place: Place, id: string) => within(place, ['touches', id]),
  timeline: (place: Place) => within(place, ['timeline']),
  trash: (place: Place) => within(place, ['trash']),
  audit: ({ workspace }: Place) => within({ workspace }, ['audit']),
  mailPrivacy: ({ workspace }: Place) => within({ workspace }, ['your-mail']),
  members: ({ workspace }: Place) => within({ workspace }, ['members']),
}

function within({ workspace, at }: Place, parts: string[], search: Search = {}): string {
  const path = [workspace, ...parts].map(encodeURIComponent).join('/')
  return `/${path}${formatSearch({ ...search, at })}`
}
