import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Hono } from 'hono'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"

/** The built web app: its files under their names, and its one page for every other address. */
export function addWebFiles(app: Hono, folder: string) {
  app.get('*', async c => {
    const name = path.normalize(c.req.path)
    const isFile = path.extname(name) !== '' && !name.includes('..')
    const found = isFile ? await readFile(path.join(folder, name)).catch(() => undefined) : undefined
    if (isFile && !found) return c.notFound()
    const body = found ?? (await readFile(path.join(folder, 'index.html')))
    const isHashed = name.startsWith('/assets/')
    return c.body(new Uint8Array(body), 200, {
      'content-type': TYPES[found ? path.extname(name) : '.html'] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  })
}
