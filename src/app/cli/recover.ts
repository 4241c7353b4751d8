import { Refusal } from '../../platform/refusals.ts'
import { findIdentity } from '../../sessions/server/identities.queries.ts'
import { removeSecondFactor } from '../../sessions/server/remove-second-factor.ts'
import { recordAccess } from '../http/record-access.ts'
import { answer, type Command, UsageError } from './command.ts'
import { withSignIn } from './with-sign-in.ts'

export const recover: Command = {
  usage: 'recover ADDRESS [--without-second-factor]',
  does: 'Make a link by which somebody who is locked out comes in once.',
  options: { 'without-second-factor': { type: 'boolean' } },
  async run(args, options) {
    const [email, ...more] = args
    if (!email || more.length > 0) throw new UsageError(`Name one address. Usage: goodfaith ${this.usage}`)
    const secondFactorRemoved = options['without-second-factor'] === true
    const link = await withSignIn(options, async ({ ctx, makeLink }) => {
      const identity = await findIdentity(ctx, email)
      if (!identity) throw new Refusal('not_found', `Nobody signs in here as ${email}.`)
      if (secondFactorRemoved) await removeSecondFactor(ctx, identity.id)
      await recordAccess(
        ctx,
        { ...identity, identityId: identity.id },
        'session.recovered',
        'the command line',
      )
      return makeLink(identity.email)
    })
    answer(
      options,
      { email, link, secondFactorRemoved },
      () =>
        `Open this within a quarter of an hour; it lets ${email} in once:\n\n  ${link}\n\nThen set a new password under “You”.`,
    )
    return 0
  },
}
