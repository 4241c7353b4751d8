import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unfinished } from './data-folder.ts'

/** The file our settings stand in; `postgresql.conf`, as initdb wrote it for this machine, includes it last. */
export const SETTINGS_FILE = 'goodfaith.conf'

/**
 * Writes the settings anew at each start, so that an upgrade of Goodfaith brings its own.
 * `ALTER SYSTEM` still wins over them.
 */
export function writeSettings(cluster: string, durable: boolean): void {
  const file = join(cluster, SETTINGS_FILE)
  const draft = unfinished(file)
  writeFileSync(draft, durable ? SETTINGS : SETTINGS + FORGETFUL, { mode: 0o644 })
  renameSync(draft, file)
}

// Sized for a desktop that does other things as well. The logs of one week are kept, each overwritten seven
// days later. They hold no statements and no values, because those are what people wrote to each other.
const SETTINGS = `# Written by Goodfaith at each start. Use ALTER SYSTEM for settings of your own.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
max_connections = 100
shared_buffers = 128MB
jit = off
random_page_cost = 1.1
min_wal_size = 80MB
max_wal_size = 512MB
max_logical_replication_workers = 0
timezone = 'UTC'
log_timezone = 'UTC'
logging_collector = on
log_destination = 'stderr'
log_directory = 'log'
log_filename = 'server-%a.log'
log_rotation_age = 1d
log_rotation_size = 0
log_truncate_on_rotation = on
log_min_error_statement = panic
log_error_verbosity = terse
log_checkpoints = off
`

const FORGETFUL = `fsync = off
synchronous_commit = off
full_page_writes = off
`
