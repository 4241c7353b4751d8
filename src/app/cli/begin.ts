import { randomBytes } from 'node:crypto'
import { emailSchema, nameSchema } from '../../workspaces/members.operations.ts'
import { beginInstallation } from '../joining/begin-installation.ts'
import { answer, type Command, text, UsageError } from './command.ts'
import { withSignIn } from './with-sign-in.ts'

/** For a machine without a browser: a server, a container. */
export const begin: Command = {
  usage: 'begin ADDRESS --name NAME',
  does: 'Make somebody the owner of a new installation, with a link by which they come in.',
  options: { name: { type: 'string' } },
  async run(args, options) {
    const email = emailSchema.safeParse(args[0])
    const name = nameSchema.safeParse(text(options, 'name'))
    if (args.length !== 1 || !email.success || !name.success) {
      throw new UsageError(`Give one mail address and a name. Usage: goodfaith ${this.usage}`)
    }
    const link = await withSignIn(options, async ({ ctx, signIn, makeLink }) => {
      // Nobody knows this password; the link lets them in, and there they set one of their own.
      const password = randomBytes(32).toString('base64url')
      await beginInstallation(ctx, signIn, { email: email.data, name: name.data, password })
      return makeLink(email.data)
    })
    answer(
      options,
      { email: email.data, link },
      () =>
        `${name.data} owns this installation. Open this within a quarter of an hour:\n\n  ${link}\n\n` +
        'Later links: goodfaith recover, or “forgot password” at the sign-in page once mail can be sent.',
    )
    return 0
  },
}
