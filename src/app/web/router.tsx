import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { SignInRoute } from '../../sessions/web/SignInPage.tsx'
import { formatSearch, parseSearch } from '../../ui/search.ts'
import { ROUTES } from '../paths.ts'
import { BrokenPage, MissingPage } from './OddPages.tsx'
import { Shell } from './Shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: MissingPage })

const home = createRoute({
  getParentRoute: () => root,
  path: ROUTES.home,
  component: lazyRouteComponent(() => import('./pages/HomePage.tsx'), 'HomePage'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: ROUTES.signIn,
  // Not loaded later: the gate shows it too.
  component: SignInRoute,
})
const signInLink = createRoute({
  getParentRoute: () => root,
  path: ROUTES.signInLink,
  component: lazyRouteComponent(() => import('../../sessions/web/LinkPage.tsx'), 'LinkPage'),
})
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: ROUTES.resetPassword,
  component: lazyRouteComponent(() => import('../../sessions/web/ResetPage.tsx'), 'ResetPage'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: ROUTES.invitation,
  component: lazyRouteComponent(() => import('./pages/InvitationPage.tsx'), 'InvitationPage'),
})
const you = createRoute({
  getParentRoute: () => root,
  path: ROUTES.you,
  component: lazyRouteComponent(() => import('../../sessions/web/you/YouPage.tsx'), 'YouPage'),
})
const installation = createRoute({
  getParentRoute: () => root,
  path: ROUTES.installation,
  component: lazyRouteComponent(
    () => import('../../installation/web/InstallationPage.tsx'),
    'InstallationPage',
  ),
})
const members = createRoute({
  getParentRoute: () => root,
  path: ROUTES.members,
  component: lazyRouteComponent(() => import('../../workspaces/web/MembersPage.tsx'), 'MembersPage'),
})
const api = createRoute({
  getParentRoute: () => root,
  path: ROUTES.api,
  component: lazyRouteComponent(() => import('./pages/ApiPage.tsx'), 'ApiPage'),
})
const audit = createRoute({
  getParentRoute: () => root,
  path: ROUTES.audit,
  component: lazyRouteComponent(() => import('./pages/AuditPage.tsx'), 'AuditPage'),
})
const mailPrivacy = createRoute({
  getParentRoute: () => root,
  path: ROUTES.mailPrivacy,
  component: lazyRouteComponent(
    () => import('../../correspondence/web/MailPrivacyPage.tsx'),
    'MailPrivacyPage',
  ),
})
const relationships = createRoute({
  getParentRoute: () => root,
  path: ROUTES.relationships,
  component: lazyRouteComponent(
    () => import('../../relationships/web/RelationshipsPage.tsx'),
    'RelationshipsPage',
  ),
})
const organisations = createRoute({
  getParentRoute: () => root,
  path: ROUTES.organisations,
  component: lazyRouteComponent(
    () => import('../../relationships/web/OrganisationsPage.tsx'),
    'OrganisationsPage',
  ),
})
const person = createRoute({
  getParentRoute: () => root,
  path: ROUTES.person,
  component: lazyRouteComponent(() => import('./pages/PersonPage.tsx'), 'PersonPage'),
})
const write = createRoute({
  getParentRoute: () => root,
  path: ROUTES.write,
  component: lazyRouteComponent(() => import('./pages/WritePage.tsx'), 'WritePage'),
})
const organisation = createRoute({
  getParentRoute: () => root,
  path: ROUTES.organisation,
  component: lazyRouteComponent(() => import('./pages/OrganisationPage.tsx'), 'OrganisationPage'),
})
const importMail = createRoute({
  getParentRoute: () => root,
  path: ROUTES.import,
  component: lazyRouteComponent(() => import('../../correspondence/web/ImportPage.tsx'), 'ImportPage'),
})
const importProgress = createRoute({
  getParentRoute: () => root,
  path: ROUTES.importProgress,
  component: lazyRouteComponent(
    () => import('../../correspondence/web/ImportProgressPage.tsx'),
    'ImportProgressPage',
  ),
})
const search = createRoute({
  getParentRoute: () => root,
  path: ROUTES.search,
  component: lazyRouteComponent(() => import('../../search/web/SearchPage.tsx'), 'SearchPage'),
})
const evaluation = createRoute({
  getParentRoute: () => root,
  path: ROUTES.evaluation,
  component: lazyRouteComponent(() => import('../../relationships/web/EvaluationPage.tsx'), 'EvaluationPage'),
})

const coach = createRoute({
  getParentRoute: () => root,
  path: ROUTES.coach,
  component: lazyRouteComponent(() => import('../../outreach/web/CoachPage.tsx'), 'CoachPage'),
})
const acts = createRoute({
  getParentRoute: () => root,
  path: ROUTES.acts,
  component: lazyRouteComponent(() => import('./pages/ActsPage.tsx'), 'ActsPage'),
})
const tasks = createRoute({
  getParentRoute: () => root,
  path: ROUTES.tasks,
  component: lazyRouteComponent(() => import('../../tasks/web/TasksPage.tsx'), 'TasksPage'),
})
const commitments = createRoute({
  getParentRoute: () => root,
  path: ROUTES.commitments,
  component: lazyRouteComponent(() => import('../../commitments/web/CommitmentsPage.tsx'), 'CommitmentsPage'),
})
const touches = createRoute({
  getParentRoute: () => root,
  path: ROUTES.touches,
  component: lazyRouteComponent(() => import('../../touches/web/TouchesPage.tsx'), 'TouchesPage'),
})
const approach = createRoute({
  getParentRoute: () => root,
  path: ROUTES.approach,
  component: lazyRouteComponent(() => import('../../touches/web/ApproachPage.tsx'), 'ApproachPage'),
})
const claims = createRoute({
  getParentRoute: () => root,
  path: ROUTES.claims,
  component: lazyRouteComponent(() => import('../../claims/web/ClaimsPage.tsx'), 'ClaimsPage'),
})
const claim = createRoute({
  getParentRoute: () => root,
  path: ROUTES.claim,
  component: lazyRouteComponent(() => import('../../claims/web/ClaimPage.tsx'), 'ClaimPage'),
})
const references = createRoute({
  getParentRoute: () => root,
  path: ROUTES.references,
  component: lazyRouteComponent(() => import('../../claims/web/ReferencesPage.tsx'), 'ReferencesPage'),
})
const collateral = createRoute({
  getParentRoute: () => root,
  path: ROUTES.collateral,
  component: lazyRouteComponent(
    () => import('../../claims/web/collateral/CollateralPage.tsx'),
    'CollateralPage',
  ),
})
const piece = createRoute({
  getParentRoute: () => root,
  path: ROUTES.piece,
  component: lazyRouteComponent(() => import('../../claims/web/collateral/PiecePage.tsx'), 'PiecePage'),
})
const stories = createRoute({
  getParentRoute: () => root,
  path: ROUTES.stories,
  component: lazyRouteComponent(() => import('../../stories/web/StoriesPage.tsx'), 'StoriesPage'),
})
const posts = createRoute({
  getParentRoute: () => root,
  path: ROUTES.posts,
  component: lazyRouteComponent(() => import('../../posts/web/PostsPage.tsx'), 'PostsPage'),
})
const timeline = createRoute({
  getParentRoute: () => root,
  path: ROUTES.timeline,
  component: lazyRouteComponent(() => import('../../timeline/web/TimelinePage.tsx'), 'TimelinePage'),
})
const trash = createRoute({
  getParentRoute: () => root,
  path: ROUTES.trash,
  component: lazyRouteComponent(() => import('../../timeline/web/TrashPage.tsx'), 'TrashPage'),
})

const weights = createRoute({
  getParentRoute: () => root,
  path: ROUTES.weights,
  component: lazyRouteComponent(() => import('./pages/WeightsPage.tsx'), 'WeightsPage'),
})

const routeTree = root.addChildren([
  home,
  signIn,
  signInLink,
  resetPassword,
  invitation,
  you,
  installation,
  members,
  mailPrivacy,
  audit,
  api,
  relationships,
  organisations,
  person,
  write,
  organisation,
  importMail,
  importProgress,
  search,
  evaluation,
  weights,
  coach,
  acts,
  tasks,
  commitments,
  touches,
  approach,
  claims,
  claim,
  references,
  collateral,
  piece,
  stories,
  posts,
  timeline,
  trash,
])

export function createAppRouter() {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch: formatSearch,
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
  })
}
