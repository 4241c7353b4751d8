import { passkey } from '@better-auth/passkey'
import { sso } from '@better-auth/sso'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Ctx } from '../../platform/context.ts'
import { findIdentity } from './identities.queries.ts'
import { originsOfProviders } from './providers.queries.ts'
import * as tables from './sign-in.tables.ts'

export const SIGN_IN_PATH = '/api/sign-in'
const LINK_MINUTES = 15
const SESSION_DAYS = 30
const RENEWED_AFTER_DAYS = 1
const DAY_SECONDS = 86_400

/** What a person is sent to come in by, and what it is for. */
export type SentLink = { to: string; purpose: 'sign-in' | 'reset'; url: string; endsAt: Date }

type Parts = {
  secret: string
  /** Where the app is reached: links lead there, cookies and passkeys are bound to it. */
  origin: string
  sendLink: (link: SentLink) => Promise<void>
  /** Makes somebody whom a provider of single sign-on brings for the first time a member where that is wanted. */
  welcome: (newcomer: Newcomer, provider: string) => Promise<void>
}

export type Newcomer = { id: string; name: string; email: string }

export type SignIn = ReturnType<typeof openSignIn>

/**
 * The library that knows passwords, links, passkeys, second factors and single sign-on, on tables of ours. Nobody
 * signs themselves up: identities are made where the installation begins, where an invitation is accepted, and by a
 * provider of single sign-on that the installation trusts. https://www.better-auth.com/docs
 */
export function openSignIn(ctx: Ctx, { secret, origin, sendLink, welcome }: Parts) {
  const sendWithin = async (to: string, purpose: SentLink['purpose'], page: string, token: string) => {
    const endsAt = new Date(ctx.clock.now().getTime() + LINK_MINUTES * 60_000)
    await sendLink({ to, purpose, url: `${origin}/${page}?token=${encodeURIComponent(token)}`, endsAt })
  }
  return betterAuth({
    appName: 'Goodfaith',
    baseURL: origin,
    basePath: SIGN_IN_PATH,
    secret,
    database: { db: ctx.db, type: 'postgres' },
    // A provider inside one's own network is asked only because whoever runs the installation named it.
    trustedOrigins: async request => [origin, ...ownOrigin(request), ...(await originsOfProviders(ctx))],
    onAPIError: { errorURL: `${origin}/sign-in` },
    user: tables.IDENTITIES,
    account: tables.CREDENTIALS,
    verification: tables.VERIFICATIONS,
    session: {
      ...tables.SESSIONS,
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      updateAge: RENEWED_AFTER_DAYS * DAY_SECONDS,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_MINUTES * 60,
      sendResetPassword: ({ user, token }) => sendWithin(user.email, 'reset', 'reset-password', token),
    },
    plugins: [
      secondFactor(),
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token }) => {
          if (await findIdentity(ctx, email)) await sendWithin(email, 'sign-in', 'sign-in/link', token)
        },
      }),
      passkey({ rpName: 'Goodfaith', rpID: new URL(origin).hostname, origin, schema: tables.PASSKEYS }),
      sso({
        ...tables.PROVIDERS,
        // Whoever runs the installation has said that this provider speaks for that domain.
        domainVerification: { enabled: true },
        trustEmailVerified: true,
        provisionUser: ({ user, provider }) => welcome(user as Newcomer, provider.providerId),
      }),
    ],
    advanced: {
      cookiePrefix: 'goodfaith',
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: () => ctx.ids.next() },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    // How often may be tried is said in endpoints.ts, and counted in the database.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { log: (level, message) => level === 'error' && ctx.log('sign-in', { message }) },
  })
}

/**
 * The server answers to other names of this machine as well, such as 127.0.0.1, and only to those it knows
 * (app/http/known-hosts.ts): a page from the very host that is asked is one of ours.
 */
function ownOrigin(request: Request | undefined): string[] {
  const from = request?.headers.get('origin') ?? ''
  return URL.canParse(from) && new URL(from).host === request?.headers.get('host') ? [from] : []
}

export const SHORTEST_PASSWORD = 10
/** Set from the connection by the server, whatever the request claims. */
export const CLIENT_HEADER = 'x-goodfaith-client'

/**
 * The plugin asks for the second factor after a password alone. A link in a mail is no better than a password, so
 * it is asked for there as well. (A passkey is two factors already; single sign-on answers for its own.)
 */
function secondFactor() {
  const plugin = twoFactor({ issuer: 'Goodfaith', schema: tables.SECOND_FACTORS })
  const [hook] = plugin.hooks.after
  const isPassword = hook!.matcher
  hook!.matcher = context => isPassword(context) || context.path === '/magic-link/verify'
  return plugin
}
