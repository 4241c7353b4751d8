import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `target` is a path from the repository's root for our own files, else the name of a package or built-in. */
export type Import = { target: string; isType: boolean }
export type Source = { text: string; imports: Import[] }
/** By path from the repository's root, with `/` between folders. */
export type Sources = Map<string, Source>

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = ['src', 'db', 'bin', 'bench', 'test', '.ci', 'docs']

/** Every file of the repository that people write. */
export function readSources(): Sources {
  const paths = FOLDERS.flatMap(folder => filesUnder(join(ROOT, folder)))
  const ownFiles = readdirSync(ROOT).filter(
    name => /\.(md|ts|json)$/.test(name) && name !== 'package-lock.json',
  )
  return new Map(
    [...paths, ...ownFiles.map(name => join(ROOT, name))].map(path => {
      const name = relative(ROOT, path).replaceAll('\\', '/')
      return [name, parseSource(name, readFileSync(path, 'utf8'))]
    }),
  )
}

export function parseSource(path: string, text: string): Source {
  return { text, imports: isCode(path) ? importsOf(path, text) : [] }
}

export const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path)
export const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/')

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;()=]*?\bfrom\s*'([^']+)'/g
const ALONE = /(?:^|\n)\s*import\s*'([^']+)'/g
const ON_DEMAND = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(path: string, text: string): Import[] {
  const at = (specifier: string, isType: boolean) => ({ target: resolve(path, specifier), isType })
  return [
    ...Array.from(text.matchAll(STATEMENT), ([, type, specifier]) => at(specifier!, type !== undefined)),
    ...Array.from(text.matchAll(ALONE), ([, specifier]) => at(specifier!, false)),
    ...Array.from(text.matchAll(ON_DEMAND), ([, specifier]) => at(specifier!, false)),
  ]
}

const resolve = (path: string, specifier: string) =>
  specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.(png|ico|jpg|woff2|svg|gz|pst|mbox|eml)$/.test(entry.name) ? [] : [path]
  })
}
