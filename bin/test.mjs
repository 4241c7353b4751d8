// npm test: brings what the tests need, then checks, then tests. `npm test -- src/people` tests a part.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { makeReady, ROOT, say } from './ready.mjs'

const CHECKS = 3

await makeReady({ development: true })
const browser = findOrInstallBrowser()
if (!browser) {
  say(
    'No browser: set CHROMIUM_PATH to Chromium or Chrome, or install one (Debian: apt-get install chromium).',
  )
  if (process.env.CI === 'true') {
    say('\n0 passed, 1 failed')
    process.exit(1)
  }
  say('The tests in a browser are skipped.')
}

const checksFailed = run('bin/check')
const failed = run('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)], {
  ...process.env,
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
  CHECKS_PASSED: String(CHECKS - checksFailed),
  CHECKS_FAILED: String(checksFailed),
})
process.exit(failed || checksFailed)

function run(script, args = [], env = process.env) {
  return (
    spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env }).status ??
    1
  )
}
