import { isCode, isTest, type Source, type Sources } from './sources.ts'

/** Ground first: a concept imports only from its own row and the rows above it. */
const CONCEPTS = [
  ['workspaces', 'sessions', 'installation', 'timeline', 'notices'],
  ['people', 'organisations', 'views'],
  ['correspondence', 'meetings', 'notes', 'tasks'],
  ['relationships'],
  ['evidence', 'trust'],
  ['commitments', 'claims', 'referrals', 'gifts'],
  ['deals', 'outreach', 'touches', 'stories', 'posts'],
  ['rooms', 'plans', 'proposals'],
  ['kit', 'metrics', 'reports'],
  ['search', 'imports', 'webhooks'],
  ['world'],
]

/** What the web parts of concepts take from app: every link is built in one place, and every call goes one way. */
const FRAME = [
  'src/app/paths.ts',
  'src/app/web/client.ts',
  'src/app/web/use-change.ts',
  'src/app/web/use-place.ts',
]
const LONGEST_FILE = 400
const LONGEST_TEST = 500
const DRAWER =
  /(?:^|[-./])(?:manager|helper|util|service|handler|common|misc)s?(?=[-./]|$)|(?:Manager|Helper|Util|Service|Handler|Common|Misc)s?(?=[-./A-Z]|$)/
/** Where the machines that built this keep things; the product has no business there. */
const MACHINE = /(?<![\w.-])\/(work|root|tmp)\//
const SERVER_PACKAGE = /^(node:|pg$|kysely|hono|@hono\/|graphile-worker|tar-stream|esbuild$|vite$)/
const BROWSER_PACKAGE = /^(react|@mantine\/|@tanstack\/|uplot)/

/** Every breach of the rules of the tree, as lines that say where and what. Pure: planted sources show it works. */
export function violations(sources: Sources): string[] {
  return [
    ...each(sources, brokenFile),
    ...each(sources, brokenImports),
    ...each(sources, (path, _, all) => impurity(path, all)),
    ...cycles(sources),
  ]
}

function brokenFile(path: string, { text }: Source): string[] {
  const found: string[] = []
  const lines = text.split('\n').length - 1
  const limit = isTest(path) ? LONGEST_TEST : LONGEST_FILE
  if (isCode(path) && lines > limit) found.push(`${path} has ${lines} lines, more than ${limit}`)
  if (DRAWER.test(path)) found.push(`${path} is named after a drawer, not after what is in it`)
  const machine = isTest(path) ? undefined : MACHINE.exec(text)
  if (machine) found.push(`${path} names a path of a machine: ${machine[0]}`)
  return found
}

function brokenImports(path: string, { imports }: Source): string[] {
  if (!path.startsWith('src/') || isTest(path)) return []
  return imports
    .filter(({ target }) => target.startsWith('src/'))
    .map(({ target }) => forbidden(path, target))
    .filter(reason => reason !== undefined)
}

function forbidden(path: string, target: string): string | undefined {
  const [from, to] = [slice(path), slice(target)]
  const refuse = (why: string) => `${path} imports ${target}: ${why}`
  if (side(path) === 'web' && side(target) === 'server') return refuse('the web never reaches into a server')
  if (side(path) === 'server' && side(target) === 'web') return refuse('a server never reaches into the web')
  if (isRoot(path) && side(target) !== 'root') return refuse('the root of a slice runs anywhere')
  if (from === to || from === 'app') return undefined
  if (to === 'app') return isFramed(path, target) ? undefined : refuse('only app knows app')
  if (to === 'platform') return undefined
  if (from === 'platform') return refuse('platform knows no part above it')
  if (to === 'ui') return side(path) === 'web' ? undefined : refuse('ui is for the web')
  if (from === 'ui') return refuse('ui knows no concept')
  if (row(from) === -1) return refuse(`${from} has no place in the order of concepts`)
  if (row(to) > row(from)) return refuse(`${to} stands above ${from} in the order of concepts`)
  if (target.endsWith('.table.ts')) return refuse('another slice is reached through operations and queries')
  return undefined
}

/** What must run anywhere, or in a browser, may not lead to what only a server has, over however many files. */
function impurity(path: string, sources: Sources): string[] {
  const place = isTest(path) || !path.startsWith('src/') ? undefined : isRoot(path) ? 'anywhere' : side(path)
  if (place !== 'anywhere' && place !== 'web') return []
  const isForbidden = (name: string) =>
    SERVER_PACKAGE.test(name) || (place === 'anywhere' && BROWSER_PACKAGE.test(name))
  const trail = trailTo(path, sources, isForbidden)
  return trail ? [`${trail.join(' -> ')}: must run ${place === 'web' ? 'in a browser' : 'anywhere'}`] : []
}

function trailTo(start: string, sources: Sources, isGoal: (name: string) => boolean): string[] | undefined {
  const trails = [[start]]
  const seen = new Set([start])
  for (let trail = trails.shift(); trail; trail = trails.shift()) {
    for (const { target, isType } of sources.get(trail.at(-1)!)?.imports ?? []) {
      if (isType || seen.has(target)) continue
      if (isGoal(target)) return [...trail, target]
      seen.add(target)
      trails.push([...trail, target])
    }
  }
  return undefined
}

/** Circles between files, and between slices, which types close as well. */
function cycles(sources: Sources): string[] {
  const files = new Map<string, string[]>()
  const slices = new Map<string, string[]>()
  for (const [path, { imports }] of sources) {
    if (!path.startsWith('src/') || isTest(path)) continue
    const own = imports.filter(({ target }) => target.startsWith('src/'))
    files.set(
      path,
      own.filter(({ isType }) => !isType).map(({ target }) => target),
    )
    const others = own
      .filter(({ target }) => !isFramed(path, target))
      .map(({ target }) => slice(target))
      .filter(other => other !== slice(path))
    slices.set(slice(path), [...(slices.get(slice(path)) ?? []), ...others])
  }
  return [circle(files), circle(slices)].filter(found => found !== undefined)
}

function circle(graph: Map<string, string[]>): string | undefined {
  const done = new Set<string>()
  const walk = (node: string, trail: string[]): string | undefined => {
    const start = trail.indexOf(node)
    if (start >= 0) return `${[...trail.slice(start), node].join(' -> ')}: a circle`
    if (done.has(node)) return undefined
    for (const next of graph.get(node) ?? []) {
      const found = walk(next, [...trail, node])
      if (found) return found
    }
    done.add(node)
    return undefined
  }
  for (const node of graph.keys()) {
    const found = walk(node, [])
    if (found) return found
  }
  return undefined
}

function each(sources: Sources, check: (path: string, source: Source, all: Sources) => string[]): string[] {
  return [...sources].flatMap(([path, source]) => check(path, source, sources))
}

const isFramed = (path: string, target: string) => side(path) === 'web' && FRAME.includes(target)
const slice = (path: string) => path.split('/')[1]!
const row = (concept: string) => CONCEPTS.findIndex(names => names.includes(concept))

/** Platform and the folders of a concept that are neither web nor server are bound by what they lead to. */
function side(path: string): 'web' | 'server' | 'root' {
  if (slice(path) === 'ui' || path.includes('/web/')) return 'web'
  return path.includes('/server/') ? 'server' : 'root'
}

const isRoot = (path: string) => row(slice(path)) >= 0 && path.split('/').length === 3
