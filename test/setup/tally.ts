import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one line that machines can read: `N passed, N failed`, and `, N skipped` where some were. What
 * failed is named before it, so that whoever has the last lines alone knows what to look at.
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
    const named = failures(modules)
    if (named.length > 0) process.stdout.write(`\nFailed:\n${named.join('\n')}\n`)
    if (process.env.TALLY_FILE) {
      writeFileSync(process.env.TALLY_FILE, JSON.stringify({ passed, failed }))
      return
    }
    const ending = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`\n${passed} passed, ${failed} failed${ending}\n`)
  },
}

export default tally

/** The tests that failed, each with the first of its reasons in one line, and the files that could not be run. */
function failures(modules: readonly TestModule[]): string[] {
  return modules.flatMap(module => {
    const failed = [...module.children.allTests('failed')]
    return [
      ...module.errors().map(error => `${module.relativeModuleId}: ${firstLine(error.message)}`),
      ...failed.map(
        test =>
          `${module.relativeModuleId} > ${test.fullName}: ${firstLine(test.result().errors?.[0]?.message ?? '')}`,
      ),
    ]
  })
}

const firstLine = (text: string) => text.split('\n', 1)[0]

/** A module or a suite may fail where each of its tests passed: at import, or in what runs around them. */
function isBroken(module: TestModule): boolean {
  const suites = [...module.children.allSuites()]
  return module.errors().length > 0 || suites.some(suite => suite.errors().length > 0)
}

const checks = (name: string) => Number(process.env[name] ?? 0)
