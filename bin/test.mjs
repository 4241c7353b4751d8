// npm test: brings what the tests need, then checks, then tests: all of them on our own database server, and then those
// that ask for a database on one that others run. `npm test -- src/people` tests a part, on our own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { findOrInstallPostgres } from './outside-postgres.mjs'
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
const part = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'goodfaith-tally-'))
const checked = keep('checks.json', {
  passed: CHECKS - checksFailed,
  failed: Array(checksFailed).fill('a check: see above'),
})
const isOnBoth = part.length === 0 && findOrInstallPostgres()
const failed = isOnBoth ? testOnBoth() : test({}, checked, part)
rmSync(folder, { recursive: true })
process.exit(failed || checksFailed)

function testOnBoth() {
  const file = join(folder, 'own.json')
  const failedOnOwn = test({ TALLY_FILE: file }, checked)
  if (!existsSync(file)) {
    say(
      `\nThe tests ended before they were through.\n\n${CHECKS - checksFailed} passed, ${checksFailed + 1} failed`,
    )
    return 1
  }
  const onOwn = JSON.parse(readFileSync(file, 'utf8'))
  say(
    `\nOn our own database server: ${onOwn.passed} passed, ${onOwn.failed.length} failed. Now on one that others run.`,
  )
  return test({ GOODFAITH_TEST_ON: 'outside' }, file) || failedOnOwn
}

function keep(name, counted) {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(counted))
  return file
}

/** `before` is the file of what was counted until now: the last line of all tells of everything. */
function test(env, before, args = []) {
  return run('node_modules/vitest/vitest.mjs', ['run', ...args], {
    ...process.env,
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
    COUNTED_BEFORE: before,
    ...env,
  })
}

function run(script, args = [], env = process.env) {
  const { status, signal } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  })
  if (signal) say(`\n${script} was ended by ${signal}.`)
  return status ?? 1
}
