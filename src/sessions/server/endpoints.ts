import type { GuessLimit } from './guesses.ts'

/**
 * What of the sign-in library can be reached, who may ask, and how often each may be tried. `by` names the field of
 * the body that the tries are counted for; all are counted for the machine that they come from as well. The library
 * has more; what does not stand here is not there.
 */
export type Endpoint = {
  method: 'GET' | 'POST'
  path: `/${string}`
  who: 'anyone' | 'signed-in'
  by?: string
  limit?: GuessLimit
  /** What the audit log calls it where it was done. */
  recorded?: `${string}.${string}`
}

const A_FEW: GuessLimit = { most: 10, minutes: 15 }
const MAILS: GuessLimit = { most: 5, minutes: 15 }

export const ENDPOINTS: readonly Endpoint[] = [
  { method: 'POST', path: '/sign-in/email', who: 'anyone', by: 'email', limit: A_FEW },
  { method: 'POST', path: '/sign-in/magic-link', who: 'anyone', by: 'email', limit: MAILS },
  { method: 'GET', path: '/magic-link/verify', who: 'anyone', limit: A_FEW },
  { method: 'POST', path: '/request-password-reset', who: 'anyone', by: 'email', limit: MAILS },
  { method: 'POST', path: '/reset-password', who: 'anyone', limit: A_FEW },
  { method: 'POST', path: '/sign-in/sso', who: 'anyone', by: 'email', limit: A_FEW },
  { method: 'GET', path: '/sso/callback/:providerId', who: 'anyone' },
  { method: 'GET', path: '/passkey/generate-authenticate-options', who: 'anyone' },
  { method: 'POST', path: '/passkey/verify-authentication', who: 'anyone', limit: A_FEW },
  { method: 'POST', path: '/two-factor/verify-totp', who: 'anyone', limit: A_FEW },
  { method: 'POST', path: '/two-factor/verify-backup-code', who: 'anyone', limit: A_FEW },
  { method: 'POST', path: '/sign-out', who: 'anyone', recorded: 'session.ended' },
  { method: 'POST', path: '/change-password', who: 'signed-in', limit: A_FEW, recorded: 'password.changed' },
  { method: 'POST', path: '/update-user', who: 'signed-in' },
  {
    method: 'POST',
    path: '/two-factor/enable',
    who: 'signed-in',
    limit: A_FEW,
    recorded: 'second-factor.begun',
  },
  {
    method: 'POST',
    path: '/two-factor/disable',
    who: 'signed-in',
    limit: A_FEW,
    recorded: 'second-factor.removed',
  },
  { method: 'POST', path: '/two-factor/generate-backup-codes', who: 'signed-in', limit: A_FEW },
  { method: 'GET', path: '/passkey/generate-register-options', who: 'signed-in' },
  { method: 'POST', path: '/passkey/verify-registration', who: 'signed-in', recorded: 'passkey.added' },
  { method: 'GET', path: '/passkey/list-user-passkeys', who: 'signed-in' },
  { method: 'POST', path: '/passkey/delete-passkey', who: 'signed-in', recorded: 'passkey.removed' },
]

/** From one machine, whoever it is tried for: many people may sit behind one address, but not hundreds of tries. */
export const PER_MACHINE: GuessLimit = { most: 100, minutes: 15 }
