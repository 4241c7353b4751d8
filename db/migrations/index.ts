import type { Kysely } from 'kysely'
import { up as workspaces } from './0001-workspaces.ts'
import { up as people } from './0002-people-and-organisations.ts'
import { up as correspondence } from './0003-correspondence.ts'
import { up as relationships } from './0004-relationships.ts'
import { up as rowLevelSecurity } from './0006-row-level-security.ts'
import { up as membersAndChanges } from './0007-members-and-changes.ts'
import { up as signIn } from './0008-sign-in.ts'
import { up as records } from './0009-records.ts'
import { up as lists } from './0010-lists.ts'
import { up as privateMail } from './0011-private-mail.ts'
import { up as repeatedRequests } from './0012-repeated-requests.ts'
import { up as search } from './0013-search.ts'
import { up as evidence } from './0014-evidence.ts'
import { up as commitments } from './0015-commitments.ts'
import { up as claims } from './0016-claims.ts'
import { up as referralsAndGifts } from './0017-referrals-and-gifts.ts'
import { up as suggestions } from './0018-suggestions.ts'
import { up as pulsesAndLessons } from './0020-pulses-and-lessons.ts'
import { up as daysOfMail } from './0022-days-of-mail.ts'
import { up as trustInLists } from './0023-trust-in-lists.ts'
import { up as rewordingCommitments } from './0024-rewording-commitments.ts'
import { up as storiesAndPosts } from './0025-stories-and-posts.ts'
import { up as touches } from './0026-touches.ts'
import { up as coach } from './0027-coach.ts'
import { up as collateral } from './0028-collateral.ts'
import { up as lettersOfLeave } from './0029-letters-of-leave.ts'

/** Every migration by name, in order; a name is never changed or reused once it has been released. */
export const migrations: Record<string, (db: Kysely<unknown>) => Promise<void>> = {
  '0001-workspaces': workspaces,
  '0002-people-and-organisations': people,
  '0003-correspondence': correspondence,
  '0004-relationships': relationships,
  '0006-row-level-security': rowLevelSecurity,
  '0007-members-and-changes': membersAndChanges,
  '0008-sign-in': signIn,
  '0009-records': records,
  '0010-lists': lists,
  '0011-private-mail': privateMail,
  '0012-repeated-requests': repeatedRequests,
  '0013-search': search,
  '0014-evidence': evidence,
  '0015-commitments': commitments,
  '0016-claims': claims,
  '0017-referrals-and-gifts': referralsAndGifts,
  '0018-suggestions': suggestions,
  '0020-pulses-and-lessons': pulsesAndLessons,
  '0022-days-of-mail': daysOfMail,
  '0023-trust-in-lists': trustInLists,
  '0024-rewording-commitments': rewordingCommitments,
  '0025-stories-and-posts': storiesAndPosts,
  '0026-touches': touches,
  '0027-coach': coach,
  '0028-collateral': collateral,
  '0029-letters-of-leave': lettersOfLeave,
}
