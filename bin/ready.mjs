// Makes a clone ready to run: the right Node.js, packages as the lock says, sources built. Everything it says
// goes to standard error, because a command's answer is all that belongs on standard output.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { areSourcesBuilt } from './built.mjs'
import { arePackagesInstalled, hasDevelopmentPackages, noteInstalled } from './installed.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAIN = join(ROOT, 'dist/server/main.js')
const LOCK = join(ROOT, 'dist/.lock')
const OLDEST_NODE = [20, 19]

/** Ends the process with one line where the clone cannot be made ready. An installed package is ready as it is. */
export async function makeReady({ development = false } = {}) {
  refuseOldNode()
  if (!existsSync(join(ROOT, 'src'))) return
  if (isReady(development)) return
  await alone(() => {
    if (!arePackagesInstalled(ROOT, development)) install(development || hasDevelopmentPackages(ROOT))
    if (!areSourcesBuilt(ROOT)) build()
  })
}

/** Runs the product in this process, which keeps its input, output, signals and exit code. */
export async function runProduct(args) {
  process.argv = [process.argv[0], MAIN, ...args]
  await import(pathToFileURL(MAIN).href)
}

export function say(line) {
  process.stderr.write(`${line}\n`)
}

export function end(line) {
  say(line)
  process.exit(1)
}

const isReady = development => arePackagesInstalled(ROOT, development) && areSourcesBuilt(ROOT)

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  end(
    `Goodfaith needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.version}. See https://nodejs.org`,
  )
}

function install(development) {
  say('Installing packages (once, about half a minute) …')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(development ? [] : ['--omit=dev'])]
  const { status, error, stdout, stderr } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    // npm is a script there.
    shell: process.platform === 'win32',
  })
  if (status === 0) return noteInstalled(ROOT, development)
  const output = error ? error.message : `${stdout}${stderr}`
  const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.exec(
    output,
  )
  if (network) end(`The npm registry cannot be reached (${network[0]}): check the network and start again.`)
  end(`Packages could not be installed. npm says:\n${output.trim()}`)
}

function build() {
  say('Building …')
  const { status } = spawnSync(process.execPath, [join(ROOT, 'bin/build.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) end('Goodfaith could not be built.')
}

/** One process at a time changes the clone; the others wait, and then find the work done. */
async function alone(work) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  for (let waited = 0; !take(LOCK); waited++) {
    if (waited === 10) say(`Waiting for another process to make this clone ready (${LOCK}) …`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  // Also where the work ends the process.
  const release = () => rmSync(LOCK, { force: true })
  process.once('exit', release)
  work()
  process.off('exit', release)
  release()
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem
    if (!isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true })
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}
