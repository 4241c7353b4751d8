/** What a program may do with a key: as much as this, and never more than the member it speaks for. */
export const SCOPES = ['read', 'write', 'manage', 'administer'] as const
export type Scope = (typeof SCOPES)[number]

export const LONGEST_KEY_DAYS = 366

export type ApiKey = {
  id: string
  name: string
  scope: Scope
  /** The beginning of the key, by which a person tells it from others. */
  prefix: string
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
  endedAt: Date | null
}
