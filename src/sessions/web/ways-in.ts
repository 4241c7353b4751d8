import type { WebAuthnError } from '@simplewebauthn/browser'
import { paths } from '../../app/paths.ts'
import { RequestProblem } from '../../app/web/client.ts'
import { askSignIn, type Entrance } from './ask-sign-in.ts'

export const enterByPassword = (email: string, password: string): Promise<Entrance> =>
  askSignIn('/sign-in/email', { email, password })

export const sendLink = (email: string) => askSignIn('/sign-in/magic-link', { email })

export const sendReset = (email: string) => askSignIn('/request-password-reset', { email })

/** Leaves for the provider that speaks for an address's domain; it sends people back to `to`. */
export async function leaveForProvider(email: string, to: string): Promise<never> {
  const here = (path: string) => `${location.origin}${path}`
  const { url } = await askSignIn('/sign-in/sso', {
    email,
    loginHint: email,
    callbackURL: here(to),
    errorCallbackURL: here(paths.signIn({ to })),
  })
  location.assign(url)
  // The page is on its way out; until it is gone the button keeps turning.
  return new Promise(() => {})
}

export async function enterByPasskey(): Promise<Entrance> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = await askSignIn('/passkey/generate-authenticate-options')
  const response = await startAuthentication({ optionsJSON }).catch(explained)
  return askSignIn('/passkey/verify-authentication', { response })
}

/** Makes a passkey on this device or a key plugged into it, to come in by from now on. */
export async function addPasskey(name: string): Promise<object> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = await askSignIn('/passkey/generate-register-options')
  const response = await startRegistration({ optionsJSON }).catch(explained)
  return askSignIn('/passkey/verify-registration', { response, name })
}

/** Browsers offer passkeys over https, and on this machine. */
export const canUsePasskeys = () => window.isSecureContext && 'PublicKeyCredential' in window

function explained(fault: unknown): never {
  const { code, name } = fault as WebAuthnError
  const detail =
    SENTENCES[code] ?? SENTENCES[name] ?? 'This browser could not use a passkey here. Come in another way.'
  throw new RequestProblem({ title: 'No passkey', detail, code: 'passkey', status: 0 })
}

const SENTENCES: Record<string, string> = {
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'This device has a passkey for you already.',
  ERROR_INVALID_DOMAIN: 'Passkeys need Goodfaith to be opened under a name, not under a number.',
  NotAllowedError: 'No passkey was chosen, or it took too long.',
  AbortError: 'No passkey was chosen.',
}
