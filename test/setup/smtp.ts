import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type MailServer = Awaited<ReturnType<typeof startMailServer>>

/** A server that takes every mail, and keeps what came in. */
export async function startMailServer() {
  const received: { to: string; subject: string; text: string }[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      text(stream).then(async source => {
        const { to, subject = '', text = '' } = await PostalMime.parse(source)
        received.push({ to: to?.[0]?.address ?? '', subject, text })
        done()
      }, done)
    },
  })
  smtp.listen(0, '127.0.0.1')
  await once(smtp.server, 'listening')
  const { port } = smtp.server.address() as AddressInfo
  return {
    port,
    received,
    settings: { host: '127.0.0.1', port, isSecure: false, username: null, sender: 'crm@porla.example' },
    close: () => new Promise<void>(resolve => smtp.close(() => resolve())),
  }
}
