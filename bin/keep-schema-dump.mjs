// When a version is released: `node bin/keep-schema-dump.mjs` freezes its migrations in db/released.json and keeps a
// database of it in test/upgrades, which every later version is tested to upgrade.
import { register } from 'tsx/esm/api'

register()
await import('../test/upgrades/keep-release.ts')
