import { createTransport } from 'nodemailer'

/** An SMTP server and the address that mail is sent as. `isSecure` is TLS from the first byte, else STARTTLS where offered. */
export type MailServer = {
  host: string
  port: number
  isSecure: boolean
  username: string | null
  password: string | null
  sender: string
}

export type Mail = { to: string; subject: string; text: string }

const PATIENCE_MS = 20_000

/** Hands one mail to the server; throws in the server's words where it was not taken. */
export async function sendMail(server: MailServer, mail: Mail): Promise<void> {
  const { host, port, isSecure, username, password, sender } = server
  const transport = createTransport({
    host,
    port,
    secure: isSecure,
    ...(username ? { auth: { user: username, pass: password ?? '' } } : {}),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  })
  try {
    await transport.sendMail({ from: sender, ...mail })
  } finally {
    transport.close()
  }
}
