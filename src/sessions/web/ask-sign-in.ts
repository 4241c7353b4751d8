import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { fetchAnswer } from '../../app/web/client.ts'

/** A way in was found right; where there is a second factor, it is asked for next. */
export type Entrance = { twoFactorRedirect?: boolean }

export type Passkey = { id: string; name?: string | null; createdAt?: string | null; backedUp: boolean }

/** What the endpoints of sign-in answer, as far as we read it; `server/endpoints.ts` lists them. */
type Answers = {
  '/sign-in/email': Entrance
  '/sign-in/magic-link': object
  '/magic-link/verify': Entrance
  '/request-password-reset': object
  '/reset-password': object
  '/sign-in/sso': { url: string }
  '/passkey/generate-authenticate-options': PublicKeyCredentialRequestOptionsJSON
  '/passkey/verify-authentication': Entrance
  '/two-factor/verify-totp': object
  '/two-factor/verify-backup-code': object
  '/sign-out': object
  '/change-password': object
  '/update-user': object
  '/two-factor/enable': { totpURI: string; backupCodes: string[] }
  '/two-factor/disable': object
  '/two-factor/generate-backup-codes': { backupCodes: string[] }
  '/passkey/generate-register-options': PublicKeyCredentialCreationOptionsJSON
  '/passkey/verify-registration': object
  '/passkey/list-user-passkeys': Passkey[]
  '/passkey/delete-passkey': object
}

type Path = keyof Answers

/** Asks an endpoint of sign-in: with a body by POST, else by GET. Throws a `RequestProblem` as `call` does. */
export function askSignIn<P extends Path>(path: P, body?: object): Promise<Answers[P]> {
  if (!body) return fetchAnswer(`/api/sign-in${path}`, { method: 'GET' })
  const headers = { 'content-type': 'application/json' }
  return fetchAnswer(`/api/sign-in${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** Uses up the token of a link that was sent by mail. */
export const openLink = (token: string): Promise<Answers['/magic-link/verify']> =>
  fetchAnswer(`/api/sign-in/magic-link/verify?token=${encodeURIComponent(token)}`, { method: 'GET' })
