// npm start: from a fresh clone to the open product. `npm start -- --port 4000` passes arguments on.
import { makeReady, runProduct } from './ready.mjs'

await makeReady()
await runProduct(['serve', '--open', ...process.argv.slice(2)])
