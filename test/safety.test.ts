import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { violations } from './setup/architecture.ts'
import { type Lock, lockProblems, nativeFamilies } from './setup/lock.ts'
import { parseSource, ROOT, readSources } from './setup/sources.ts'

describe('the tree', () => {
  const sources = readSources()

  test('is read whole, with what its files import', () => {
    const code = [...sources].filter(([path]) => path.startsWith('src/'))
    expect(code.length).toBeGreaterThan(250)
    expect(code.flatMap(([, { imports }]) => imports).length).toBeGreaterThan(500)
  })

  test('keeps its own rules', () => {
    expect(violations(sources)).toEqual([])
  })
})

/** Each breach is planted in a tree of its own, and must be the only one found there. */
describe('a breach of the rules is found:', () => {
  const planted: [string, Record<string, string>, RegExp][] = [
    [
      'a concept that imports from one above it',
      { 'src/people/person.ts': `import { wave } from '../relationships/wave.ts'` },
      /relationships stands above people/,
    ],
    [
      'even where it imports a type alone',
      { 'src/people/person.ts': `import type { Wave } from '../relationships/wave.ts'` },
      /relationships stands above people/,
    ],
    [
      'a concept that has no place in the order',
      { 'src/horoscopes/horoscope.ts': `import { person } from '../people/person.ts'` },
      /horoscopes has no place/,
    ],
    [
      'a concept that imports app',
      { 'src/deals/server/x.ts': `import { a } from '../../app/jobs.ts'` },
      /only app/,
    ],
    [
      'a server that imports the links of the web',
      { 'src/deals/server/x.ts': `import { to } from '../../app/paths.ts'` },
      /only app/,
    ],
    [
      'platform that imports a concept',
      { 'src/platform/days.ts': `export { person } from '../people/person.ts'` },
      /platform knows no part/,
    ],
    [
      'ui that imports a concept',
      { 'src/ui/Table.tsx': `import {\n  person,\n  name,\n} from '../people/person.ts'` },
      /ui knows no concept/,
    ],
    [
      'a page that imports from a server',
      { 'src/people/web/PersonPage.tsx': `import { find } from '../server/people.queries.ts'` },
      /never reaches into a server/,
    ],
    [
      'a page that loads from a server on demand',
      { 'src/people/web/PersonPage.tsx': `const find = () => import('../server/people.queries.ts')` },
      /never reaches into a server/,
    ],
    [
      'a server that imports a page',
      { 'src/people/server/x.ts': `import { Page } from '../web/Page.tsx'` },
      /never reaches into the web/,
    ],
    [
      'the root of a slice that imports its server',
      { 'src/people/person.ts': `import { find } from './server/people.queries.ts'` },
      /runs anywhere/,
    ],
    [
      'the root of a slice that needs the system',
      { 'src/people/person.ts': `import { readFileSync } from 'node:fs'` },
      /node:fs: must run anywhere/,
    ],
    [
      'the root of a slice that leads to the database over two files',
      {
        'src/people/person.ts': `import { a } from '../platform/a.ts'`,
        'src/platform/a.ts': `import { b } from './b.ts'`,
        'src/platform/b.ts': `import pg from 'pg'`,
      },
      /person.ts -> src\/platform\/a.ts -> src\/platform\/b.ts -> pg: must run anywhere/,
    ],
    [
      'the root of a slice that draws',
      { 'src/people/person.ts': `import { useState } from 'react'` },
      /react: must run anywhere/,
    ],
    [
      'a page that leads to the system',
      {
        'src/people/web/PersonPage.tsx': `import { a } from '../../platform/a.ts'`,
        'src/platform/a.ts': `import 'node:path'`,
      },
      /node:path: must run in a browser/,
    ],
    [
      'a slice that reads the table of another',
      { 'src/deals/server/x.ts': `import '../../people/server/people.table.ts'` },
      /through operations and queries/,
    ],
    [
      'files in a circle',
      {
        'src/platform/a.ts': `import { b } from './b.ts'`,
        'src/platform/b.ts': `import { a } from './a.ts'`,
      },
      /a.ts -> src\/platform\/b.ts -> src\/platform\/a.ts: a circle/,
    ],
    [
      'slices in a circle',
      {
        'src/people/a.ts': `import type { B } from '../organisations/b.ts'`,
        'src/organisations/c.ts': `import type { D } from '../people/d.ts'`,
      },
      /people -> organisations -> people: a circle/,
    ],
    ['a file too long to read', { 'src/people/person.ts': '\n'.repeat(401) }, /401 lines, more than 400/],
    [
      'a test too long to read',
      { 'src/people/person.test.ts': '\n'.repeat(501) },
      /501 lines, more than 500/,
    ],
    ['a path of a machine', { 'README.md': `See ${'/'}root/notes` }, /names a path of a machine/],
    ...[
      'mail-helpers.ts',
      'PersonService.ts',
      'utils.ts',
      'misc/x.ts',
      'clickHandler.ts',
      'data-manager.ts',
    ].map((name): [string, Record<string, string>, RegExp] => [
      `a drawer named ${name}`,
      { [`src/people/${name}`]: '' },
      /named after a drawer/,
    ]),
  ]

  test.each(planted)('%s', (_, files, reason) => {
    const found = violations(
      new Map(Object.entries(files).map(([path, text]) => [path, parseSource(path, text)])),
    )
    expect(found).toEqual([expect.stringMatching(reason)])
  })

  test('and what the rules allow is let be', () => {
    const allowed = {
      'src/deals/deal.ts': `import { person } from '../people/person.ts'\nimport { z } from 'zod'`,
      'src/deals/server/deals.queries.ts': `import { find } from '../../people/server/people.queries.ts'\nimport pg from 'pg'`,
      'src/deals/web/DealPage.tsx': `import { to } from '../../app/paths.ts'\nimport { Row } from '../../ui/Row.tsx'`,
      'src/deals/deal.test.ts': `import { ada } from '../world/cast.ts'`,
      'src/deals/utility.ts': 'https://example.com/work/a and ./tmp/b',
      'src/people/person.ts': `import type { Pool } from 'pg'`,
      'src/app/main.ts': `import { deal } from '../deals/deal.ts'\nimport 'node:fs'`,
    }
    expect(
      violations(new Map(Object.entries(allowed).map(([path, text]) => [path, parseSource(path, text)]))),
    ).toEqual([])
  })
})

describe('the lock', () => {
  const lock: Lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))

  test('installs on every system we name, from any registry', () => {
    expect(nativeFamilies(lock.packages).length).toBeGreaterThan(5)
    expect(lockProblems(lock)).toEqual([])
  })

  test('that lacks a part, or is tied to a registry, is found out', () => {
    const { 'node_modules/@esbuild/win32-x64': _, ...rest } = lock.packages
    expect(lockProblems({ packages: rest })).toEqual(['node_modules/esbuild has no part for win32 x64'])
    const tied = { ...lock.packages, 'node_modules/zod': { resolved: 'https://mirror.example/zod.tgz' } }
    expect(lockProblems({ packages: tied })).toEqual(['node_modules/zod is tied to mirror.example'])
  })
})
