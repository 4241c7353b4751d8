import { Refusal } from '../refusals.ts'

/** What a person can do something about, by the codes of PostgreSQL (SQLSTATE) and of the system. */
const SENTENCES: Record<string, string> = {
  '53100':
    'The disk that holds the database is full. Nothing that was in is lost; make room and start again.',
  '53200': 'The database server ran out of memory.',
  '53300': 'The database server has no connection left; it serves too many already.',
  '57P01': 'The database server was stopped meanwhile.',
  '57P03': 'The database server is starting up or shutting down. Try again in a moment.',
  '28P01': 'The database server does not accept this user and password.',
  '28000': 'The database server does not let this user in.',
  '3D000': 'The database server has no database of that name. Create it first.',
  '42501': 'This user may not do that in the database; Goodfaith needs a database that it owns.',
  '25006': 'The database only allows reading.',
  ECONNREFUSED: 'No database server answers at that address.',
  ENOTFOUND: 'The database server’s name is not known.',
  ETIMEDOUT: 'The database server did not answer in time.',
  ECONNRESET: 'The database server broke the connection off.',
  ENOSPC: 'The disk is full. Make room and start again.',
}

/** A refusal in place of a failure of the database that a person can mend; anything else as it was. */
export function explainDatabaseFailure(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error
  if (error instanceof AggregateError && error.errors.length > 0)
    return explainDatabaseFailure(error.errors[0])
  const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? '']
  if (sentence) return new Refusal('unavailable', sentence)
  if (error.message.startsWith('Connection terminated'))
    return new Refusal('unavailable', SENTENCES['57P01']!)
  return error
}
