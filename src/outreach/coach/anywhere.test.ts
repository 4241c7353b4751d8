import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { ROOT } from '../../../test/setup/sources.ts'
import { gradeDraft } from './grade-draft.ts'
import { SPECIFICATION } from './specification.ts'

test('a draft gets the same grade where there is neither Node nor a server', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { gradeDraft } from './src/outreach/coach/grade-draft.ts'
        graded = JSON.stringify(drafts.map(draft => gradeDraft(draft)))`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  })
  const drafts = Object.values(SPECIFICATION)
    .flat()
    .map(({ grade: _, because: __, ...draft }) => draft)
  // A context of its own has what the language has, and nothing else.
  const place = { drafts, graded: '' }
  runInNewContext(outputFiles[0]!.text, place)
  expect(JSON.parse(place.graded)).toEqual(JSON.parse(JSON.stringify(drafts.map(draft => gradeDraft(draft)))))
})
