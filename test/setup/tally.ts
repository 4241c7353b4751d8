import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one line that machines can read: `N passed, N failed`, and `, N skipped` where some were.
 * A file that cannot be loaded and an error outside every test are failures as well. Checks that ran before
 * the tests are counted in: `CHECKS_PASSED` and `CHECKS_FAILED` say how many there were. Where another run follows,
 * `TALLY_FILE` says where the count is to be kept for it.
 */
const tally: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const count = (state: string) => states.filter(found => found === state).length
    const passed = count('passed') + checks('CHECKS_PASSED')
    const failed =
      count('failed') + modules.filter(isBroken).length + unhandledErrors.length + checks('CHECKS_FAILED')
    const skipped = count('skipped') + count('pending')
    if (process.env.TALLY_FILE) {
      writeFileSync(process.env.TALLY_FILE, JSON.stringify({ passed, failed }))
      return
    }
    const ending = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`\n${passed} passed, ${failed} failed${ending}\n`)
  },
}

export default tally

/** A module or a suite may fail where each of its tests passed: at import, or in what runs around them. */
function isBroken(module: TestModule): boolean {
  const suites = [...module.children.allSuites()]
  return module.errors().length > 0 || suites.some(suite => suite.errors().length > 0)
}

const checks = (name: string) => Number(process.env[name] ?? 0)
