import { makeContext } from '../../platform/context.ts'
import { connect } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { silent } from '../../platform/log.ts'
import { Refusal } from '../../platform/refusals.ts'
import { openSecret } from '../../platform/secret.ts'
import { findIdentity } from '../../sessions/server/identities.queries.ts'
import { removeSecondFactor } from '../../sessions/server/remove-second-factor.ts'
import { openSignIn } from '../../sessions/server/sign-in.ts'
import { recordAccess } from '../http/record-access.ts'
import { answer, type Command, UsageError } from './command.ts'
import { originFromEnvironment } from './origin.ts'
import { openDatabase } from './with-database.ts'

export const recover: Command = {
  usage: 'recover ADDRESS [--without-second-factor]',
  does: 'Make a link by which somebody who is locked out comes in once.',
  options: { 'without-second-factor': { type: 'boolean' } },
  async run(args, options) {
    const [email, ...more] = args
    if (!email || more.length > 0) throw new UsageError(`Name one address. Usage: goodfaith ${this.usage}`)
    const database = await openDatabase(options)
    try {
      await migrate(database.url)
      const connection = connect(database.url)
      try {
        const ctx = makeContext(connection.db, { log: silent })
        const identity = await findIdentity(ctx, email)
        if (!identity) throw new Refusal('not_found', `Nobody signs in here as ${email}.`)
        const loosened = options['without-second-factor'] === true
        if (loosened) await removeSecondFactor(ctx, identity.id)
        let link = ''
        const signIn = openSignIn(ctx, {
          secret: openSecret(database.dataFolder),
          origin: originFromEnvironment() ?? 'http://localhost:4747',
          sendLink: async sent => {
            link = sent.url
          },
          welcome: async () => {},
        })
        await signIn.api.signInMagicLink({ body: { email: identity.email }, headers: new Headers() })
        const who = { identityId: identity.id, name: identity.name, email: identity.email }
        await recordAccess(ctx, who, 'session.recovered', 'the command line')
        answer(
          options,
          { email: identity.email, link, secondFactorRemoved: loosened },
          () =>
            `Open this within a quarter of an hour; it lets ${identity.email} in once:\n\n  ${link}\n\nThen set a new password under “You”.`,
        )
        return 0
      } finally {
        await connection.close()
      }
    } finally {
      await database.stop()
    }
  },
}
