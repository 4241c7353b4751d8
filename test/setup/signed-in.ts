import { MEMBERS } from '../../src/world/cast.ts'

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test says of it
export type Answer = { status: number; type: string | null; headers: Headers; body: any }
export type Ask = (
  method: string,
  path: string,
  body?: object | Uint8Array,
  headers?: Record<string, string>,
) => Promise<Answer>

export const PASSWORD = 'quiet as snow 1999'
export const OWNER = { name: MEMBERS.ylva.name, email: MEMBERS.ylva.addresses[0]!, password: PASSWORD }

/** Asks as whoever a cookie says, or as nobody. */
export const askingAs =
  (url: string, cookie = ''): Ask =>
  async (method, path, body, headers = {}) => {
    const isBytes = body instanceof Uint8Array
    const answer = await fetch(`${url}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: url,
        ...(cookie ? { cookie } : {}),
        ...(body && !isBytes ? JSON_BODY : {}),
        ...headers,
      },
      ...(body ? { body: isBytes ? Buffer.from(body) : JSON.stringify(body) } : {}),
    })
    const type = answer.headers.get('content-type')
    const isJson = /[/+]json/.test(type ?? '')
    return {
      status: answer.status,
      type,
      headers: answer.headers,
      body: await (isJson ? answer.json() : answer.text()),
    }
  }

const JSON_BODY = { 'content-type': 'application/json' }

/** The cookies that an answer sets, as the next request sends them. */
export const cookiesOf = (answer: Answer): string =>
  answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0]!)
    .filter(cookie => !cookie.endsWith('='))
    .join('; ')

export async function signIn(url: string, email: string, password = PASSWORD): Promise<Ask> {
  const answer = await askingAs(url)('POST', '/sign-in/sign-in/email', { email, password })
  if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${JSON.stringify(answer.body)}`)
  return askingAs(url, cookiesOf(answer))
}

/** Makes Ylva the owner of a new installation and signs her in. */
export async function begin(url: string): Promise<Ask> {
  const begun = await askingAs(url)('POST', '/installation', OWNER)
  if (begun.status !== 200) throw new Error(`it cannot begin: ${JSON.stringify(begun.body)}`)
  return signIn(url, OWNER.email)
}

/** Invites somebody into a workspace and has them accept; gives them signed in. */
export async function invite(
  url: string,
  owner: Ask,
  workspace: string,
  { email, name, role }: { email: string; name: string; role: string },
): Promise<Ask> {
  const invited = await owner('POST', `/workspaces/${workspace}/invitations`, { email, role })
  if (invited.status !== 200) throw new Error(`${email} cannot be invited: ${JSON.stringify(invited.body)}`)
  const token = new URL(invited.body.link).searchParams.get('token')
  await askingAs(url)('POST', `/invitations/${token}/acceptance`, { name, password: PASSWORD })
  return signIn(url, email)
}
