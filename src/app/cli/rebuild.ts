import { rebuildWorkspace } from '../rebuild.ts'
import { answer, type Command, refuseExtra } from './command.ts'
import { withWorkspace } from './with-database.ts'

export const rebuild: Command = {
  usage: 'rebuild',
  does: 'Throw away everything derived and make it again from the messages.',
  async run(args, options) {
    refuseExtra(args, this.usage)
    const started = Date.now()
    const result = await withWorkspace(options, async (ctx, { slug }) => ({
      workspace: slug,
      ...(await rebuildWorkspace(ctx)),
    }))
    const seconds = (Date.now() - started) / 1000
    answer(
      options,
      { ...result, seconds },
      () =>
        `Rebuilt ${result.relationships} relationships from ${result.messages} messages in ${seconds.toFixed(1)} s.`,
    )
    return 0
  },
}
