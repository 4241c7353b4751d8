import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const CLIENT = { id: 'goodfaith', secret: 'a secret between the two' }

const HOUR = 3600

export type OpenIdProvider = { issuer: string; expect(callback: string): void; close(): Promise<void> }

/**
 * A real OpenID provider on this machine, which signs in whoever gives their mail address. It lies at another host
 * than the app, as providers do: what a browser sends across is then what it would send anywhere.
 */
export async function startProvider(name: string): Promise<OpenIdProvider> {
  let answer: RequestListener = (_, response) => void response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    expect(callback) {
      answer = makeProvider(issuer, callback, name).callback()
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const makeProvider = (issuer: string, callback: string, name: string) =>
  new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    // Said, so that it does not say of each that it stands at what it is by default.
    cookies: { keys: ['the key of a test'] },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    ttl: { AccessToken: HOUR, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: true, name }),
    }),
  })
