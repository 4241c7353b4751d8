import { readFileSync, writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one line that machines can read: `N passed, N failed`, and `, N skipped` where some were. What
 * failed is named before it, so that whoever has the last lines alone knows what to look at.
 * A file that cannot be loaded and an error outside every test are failures as well. What ran before, checks or
 * another run, is counted in: `COUNTED_BEFORE` names the file that says what came of it. Where another run follows,
 * `TALLY_FILE` says where the count is to be kept for it.
 */
const tally: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const count = (state: string) => states.filter(found => found === state).length
    const { COUNTED_BEFORE } = process.env
    const before: Counted = COUNTED_BEFORE
      ? JSON.parse(readFileSync(COUNTED_BEFORE, 'utf8'))
      : { passed: 0, failed: [] }
    const passed = before.passed + count('passed')
    const failed = [
      ...before.failed,
      ...modules.flatMap(failures),
      ...unhandledErrors.map(error => `outside every test: ${firstLine(error.message)}`),
    ]
    if (failed.length > 0) process.stdout.write(`\nFailed:\n${failed.join('\n')}\n`)
    if (process.env.TALLY_FILE) {
      writeFileSync(process.env.TALLY_FILE, JSON.stringify({ passed, failed } satisfies Counted))
      return
    }
    const skipped = count('skipped') + count('pending')
    const ending = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`\n${passed} passed, ${failed.length} failed${ending}\n`)
  },
}

interface Counted {
  passed: number
  /** A line for each. */
  failed: string[]
}

export default tally

/**
 * The tests that failed, each with the first of its reasons in one line, and what could not be run. A module or a
 * suite may fail where each of its tests passed: at import, or in what runs around them.
 */
function failures(module: TestModule): string[] {
  const suites = [...module.children.allSuites()]
  return [
    ...[module, ...suites].flatMap(part =>
      part.errors().map(error => `${module.relativeModuleId}: ${firstLine(error.message)}`),
    ),
    ...[...module.children.allTests('failed')].map(
      test =>
        `${module.relativeModuleId} > ${test.fullName}: ${firstLine(test.result().errors?.[0]?.message ?? '')}`,
    ),
  ]
}

const firstLine = (text: string) => text.split('\n', 1)[0]
