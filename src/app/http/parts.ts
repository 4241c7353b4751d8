import type { SignIn } from '../../sessions/server/sign-in.ts'

/** What the server is put together from, for those operations that need more than a database. */
export type Parts = {
  dataFolder: string
  /** Where the app is reached, such as `https://crm.firm.example`. */
  origin: string
  secret: string
  signIn: SignIn
  /** Hands an import to the worker. */
  importMail: (workspaceId: string, importId: string) => Promise<void>
  /** Has the worker send what was posted, now rather than within the minute. */
  sendMails: () => Promise<void>
  /** Hands an edit of many people to the worker. */
  editMany: (workspaceId: string, id: string) => Promise<void>
}
