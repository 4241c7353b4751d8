// Whether `dist` was built from the sources as they are now. Names, sizes and times are looked at first; only
// where one of them differs, as in a fresh checkout, is everything read.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'db', 'bin/build.mjs', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

export function areSourcesBuilt(root) {
  const noted = readStamp(root)
  if (!noted || !existsSync(join(root, 'dist/server/main.js'))) return false
  const files = sourcesOf(root)
  if (noted.look === lookOf(files)) return true
  if (noted.content !== contentOf(files)) return false
  noteBuilt(root, describeSources(files))
  return true
}

/** What a build is made of. Taken before it starts, so that a change during the build counts as one. */
export const sourcesOf = root =>
  SOURCES.flatMap(path => filesUnder(join(root, path))).map(file => {
    const { size, mtimeMs } = statSync(file)
    return { file, name: file.slice(root.length), size, mtimeMs }
  })

export const describeSources = files => ({ look: lookOf(files), content: contentOf(files) })

export function noteBuilt(root, description) {
  writeFileSync(join(root, 'dist/.built'), JSON.stringify(description))
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'dist/.built'), 'utf8'))
  } catch {
    return undefined
  }
}

const lookOf = files =>
  hashOf(files, (hash, { name, size, mtimeMs }) => hash.update(`${name}\0${size}\0${mtimeMs}\n`))

const contentOf = files =>
  hashOf(files, (hash, { name, file }) => hash.update(`${name}\0`).update(readFileSync(file)))

function hashOf(files, add) {
  const hash = createHash('sha256')
  for (const file of files) add(hash, file)
  return hash.digest('hex')
}

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return filesUnder(inner)
      return /\.test\.tsx?$/.test(entry.name) ? [] : [inner]
    })
}
