// Whether `node_modules` holds what the lock says, found out in a few milliseconds.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function arePackagesInstalled(root, development) {
  const noted = readStamp(root)
  if (noted.lock === fingerprint(root) && (noted.development || !development)) return true
  if (!holdsLock(root, development)) return false
  noteInstalled(root, development)
  return true
}

/** A clone where somebody develops keeps its tools when the packages change. */
export const hasDevelopmentPackages = root => existsSync(join(root, 'node_modules/vitest'))

export function noteInstalled(root, development) {
  writeFileSync(stampOf(root), JSON.stringify({ lock: fingerprint(root), development }))
}

const stampOf = root => join(root, 'node_modules/.installed')

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampOf(root), 'utf8'))
  } catch {
    return {}
  }
}

/** Packages with native parts differ between systems, so a folder copied from another one does not count. */
function fingerprint(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  return hash.update([process.version, process.platform, process.arch].join(' ')).digest('hex')
}

/** Compares with npm's own record of what it installed, for packages that somebody installed by hand. */
function holdsLock(root, development) {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(record)
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      present[path]?.version === entry.version ||
      ((entry.dev || entry.devOptional) && !development) ||
      (entry.optional && !isNativeHere(entry)),
  )
}

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

/** Of what npm may leave out, only native parts made for this very system have to be there. */
const isNativeHere = ({ os, cpu, libc }) =>
  Boolean(os?.includes(process.platform) && cpu?.includes(process.arch)) && libc === undefined
