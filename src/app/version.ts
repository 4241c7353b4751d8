import { readFileSync } from 'node:fs'

// From src/app and, bundled, from dist/server the manifest stands two folders up.
const manifest = new URL('../../package.json', import.meta.url)

export const VERSION: string = JSON.parse(readFileSync(manifest, 'utf8')).version
