import { ENRON, isThere, readWritten } from './written-mail.ts'

export type EnronMail = { text: string; sentAt: Date }

export const isEnronThere = (): boolean => isThere(ENRON)

/** What people wrote to people in the Enron mail, by key, as the product reads it. */
export async function readEnronMail(): Promise<Map<string, EnronMail>> {
  const mails = await readWritten(ENRON)
  return new Map([...mails].filter(([, { kind }]) => kind === 'personal'))
}
