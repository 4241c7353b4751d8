import { runMigrations } from 'graphile-worker'
import pg from 'pg'

/**
 * A job may be all that says something is still to be done (a mail to be sent tomorrow), so jobs that are not done
 * wait again after a restore, one that was under way among them: done twice rather than never. The rest of the
 * worker's schema stays behind. It belongs to the version of the library, which makes it anew, and what it holds
 * (locks, failed attempts, when the clock last struck) was true of a process that is gone.
 */
const WAITING = `select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority,
    (select array_agg(flag) from jsonb_object_keys(j.flags) flag)
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts or j.locked_at is not null
  order by j.id`

export const COPY_JOBS = `copy (${WAITING}) to stdout`

/** None where no worker has run yet. */
export async function jobTables(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    `select to_regclass('graphile_worker._private_jobs') is not null as exists`,
  )
  return rows[0].exists ? ['_private_jobs', '_private_tasks', '_private_job_queues'].map(inWorker) : []
}

const inWorker = (name: string) => `graphile_worker.${name}`

/** The worker's own tables, which it makes in transactions of its own. */
export async function prepareForJobs(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
  }
}

export const MAKE_ROOM_FOR_JOBS = `create temporary table waiting_jobs (identifier text, payload json, queue_name text,
  run_at timestamptz, max_attempts integer, key text, priority integer, flags text[]) on commit drop`
export const LOAD_JOBS = 'copy waiting_jobs from stdin'
export const ADD_JOBS = `select graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, key,
  priority, flags) from waiting_jobs`
