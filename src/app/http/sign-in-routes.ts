import type { Context, Hono } from 'hono'
import type { Ctx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { ENDPOINTS, type Endpoint, PER_MACHINE } from '../../sessions/server/endpoints.ts'
import { countGuess, forgetGuesses } from '../../sessions/server/guesses.ts'
import { findIdentity } from '../../sessions/server/identities.queries.ts'
import type { SignIn } from '../../sessions/server/sign-in.ts'
import { renameMember } from '../../workspaces/server/rename-member.ts'
import type { Asker } from './asker.ts'
import { clientOf, signInRequest } from './client.ts'
import { findBegun, recordAccess } from './record-access.ts'

type Parts = {
  ctx: Ctx
  signIn: SignIn
  secret: string
  recognise: (c: Context) => Promise<Asker | null>
}

/** The sign-in library's own endpoints, those of them that we let through, with tries counted before it is asked. */
export function addSignInRoutes(api: Hono, { ctx, signIn, secret, recognise }: Parts) {
  for (const endpoint of ENDPOINTS) {
    api.on(endpoint.method, `/sign-in${endpoint.path}`, async c => {
      const asker = await recognise(c)
      if (endpoint.who === 'signed-in' && !asker?.session) throw new Refusal('signed_out', 'Sign in first.')
      const counted = await countTry(c, ctx, endpoint)
      const answer = await signIn.handler(signInRequest(c))
      if (answer.ok && counted !== undefined) await forgetGuesses(ctx, endpoint.path, counted)
      const begun = asker ? undefined : await findBegun(ctx, secret, answer)
      if (begun) await recordAccess(ctx, begun, 'session.begun', clientOf(c))
      const missed = counted !== undefined && answer.status === 401 && (await findIdentity(ctx, counted))
      if (missed)
        await recordAccess(ctx, { ...missed, identityId: missed.id }, 'session.refused', clientOf(c))
      if (asker && answer.ok && endpoint.path === '/update-user') {
        const { name } = (await findIdentity(ctx, asker.email))!
        await renameMember(ctx, asker.identityId, name)
      }
      if (asker && answer.ok && endpoint.recorded) {
        await recordAccess(ctx, asker, endpoint.recorded, clientOf(c))
      }
      const refused = endpoint.path === '/magic-link/verify' && refusalIn(answer)
      if (refused) return inOurWords(Response.json({ code: refused }, { status: 400 }))
      return answer.ok || answer.status === 302 ? answer : inOurWords(answer)
    })
  }
}

/** Of a link that opens nothing the library sends a browser on, with the reason in the address. */
function refusalIn(answer: Response): string | null {
  const location = answer.status === 302 ? answer.headers.get('location') : null
  return location && new URL(location).searchParams.get('error')
}

/** Counts a try for the machine and, where the endpoint names one, for the address that it is about. */
async function countTry(c: Context, ctx: Ctx, { path, by, limit }: Endpoint): Promise<string | undefined> {
  if (!limit) return undefined
  await countGuess(ctx, path, clientOf(c), by ? PER_MACHINE : limit)
  if (!by) return clientOf(c)
  const body = (await c.req.raw
    .clone()
    .json()
    .catch(() => ({}))) as Record<string, unknown>
  const whose = String(body[by] ?? '')
  await countGuess(ctx, path, whose, limit)
  return path === '/sign-in/email' ? whose : undefined
}

/** What the library refuses, as problem details like every other refusal. */
async function inOurWords(answer: Response): Promise<Response> {
  const said = (await answer.json().catch(() => ({}))) as { code?: string; message?: string }
  const code = said.code ?? 'REFUSED'
  const detail = SENTENCES[code] ?? SENTENCES[said.message ?? ''] ?? said.message ?? 'That did not work.'
  const problem = { title: 'Not signed in', status: answer.status, detail, code: code.toLowerCase() }
  const headers = new Headers({ 'content-type': 'application/problem+json' })
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(JSON.stringify(problem), { status: answer.status, headers })
}

const SENTENCES: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'No such address and password go together here.',
  INVALID_PASSWORD: 'That is not your password.',
  INVALID_TOKEN: 'This link has been used or is too old. Ask for a new one.',
  INVALID_CODE: 'That code is not right. Codes change every half minute.',
  INVALID_BACKUP_CODE: 'That is none of your backup codes, or it has been used.',
  INVALID_TWO_FACTOR_COOKIE: 'That took too long. Sign in again.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many wrong codes. Sign in again.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many wrong codes. Wait a quarter of an hour.',
  SESSION_NOT_FRESH:
    'You signed in more than a day ago. Sign out and in again first, to be sure that it is you.',
  PASSWORD_TOO_SHORT: 'The password is too short; it needs ten characters.',
  PASSWORD_TOO_LONG: 'The password is too long.',
  PASSKEY_NOT_FOUND: 'That passkey is not known here.',
  AUTHENTICATION_FAILED: 'That passkey did not open anything here.',
  'No provider found for the issuer': 'No provider of single sign-on speaks for that address here.',
}
