import { type Ctx, makeContext } from '../../platform/context.ts'
import { connect } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { silent } from '../../platform/log.ts'
import { openSecret } from '../../platform/secret.ts'
import { openSignIn, type SignIn } from '../../sessions/server/sign-in.ts'
import type { Options } from './command.ts'
import { originFromEnvironment } from './origin.ts'
import { openDatabase } from './with-database.ts'

const DEFAULT_ORIGIN = 'http://localhost:4747'

type Means = {
  ctx: Ctx
  signIn: SignIn
  /** Makes a link by which whoever signs in with an address comes in once, to be shown rather than sent. */
  makeLink: (email: string) => Promise<string>
}

/** Sign-in as the server has it, for commands that let people in from the machine itself. */
export async function withSignIn<Result>(
  options: Options,
  work: (means: Means) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(options)
  try {
    await migrate(database.url)
    const connection = connect(database.url)
    try {
      const ctx = makeContext(connection.db, { log: silent })
      let link = ''
      const signIn = openSignIn(ctx, {
        secret: openSecret(database.dataFolder),
        origin: originFromEnvironment() ?? DEFAULT_ORIGIN,
        sendLink: async sent => {
          link = sent.url
        },
        welcome: async () => {},
      })
      await signIn.$context
      const makeLink = async (email: string) => {
        await signIn.api.signInMagicLink({ body: { email }, headers: new Headers() })
        return link
      }
      return await work({ ctx, signIn, makeLink })
    } finally {
      await connection.close()
    }
  } finally {
    await database.stop()
  }
}
