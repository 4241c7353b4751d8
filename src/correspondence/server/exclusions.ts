import type { WorkspaceCtx } from '../../platform/context.ts'
import type { MessageHeader } from '../headers.ts'
import './correspondence.table.ts'

type Exclusions = Map<string, string[]>

/** Whom each member wants no mail kept of, by member. */
export async function findExclusions(ctx: WorkspaceCtx): Promise<Exclusions> {
  const rows = await ctx.db
    .selectFrom('capture_exclusions')
    .select(['member_id', 'pattern'])
    .where('workspace_id', '=', ctx.workspaceId)
    .execute()
  const found: Exclusions = new Map()
  for (const { member_id, pattern } of rows) found.set(member_id, [...(found.get(member_id) ?? []), pattern])
  return found
}

const matches = (pattern: string, address: string) =>
  pattern.startsWith('@') ? address.endsWith(pattern) : address === pattern

/**
 * Whether a message is not to be kept: each of us whose it is, by taking part or by `mailboxOf`, excludes somebody in
 * it. What one of us wants kept stays theirs; `memberOf` says whose an address is.
 */
export function isExcluded(
  exclusions: Exclusions,
  { sender, recipients }: MessageHeader,
  memberOf: ReadonlyMap<string, string>,
  mailboxOf: string | null,
): boolean {
  const parties = [sender?.address, ...recipients.map(({ mailbox }) => mailbox.address)].filter(
    address => address != null,
  )
  const owners = new Set(parties.flatMap(address => memberOf.get(address) ?? []))
  if (owners.size === 0 && mailboxOf !== null) owners.add(mailboxOf)
  const excludes = (memberId: string) =>
    exclusions.get(memberId)?.some(pattern => parties.some(address => matches(pattern, address))) ?? false
  return owners.size > 0 && [...owners].every(excludes)
}
