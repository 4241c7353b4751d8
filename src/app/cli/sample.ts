import { enter } from '../../platform/context.ts'
import { OPERATOR } from '../../platform/viewer.ts'
import { countWorkspace } from '../pages/workspace.ts'
import { openSample } from '../sample.ts'
import { answer, type Command, refuseExtra } from './command.ts'
import { withDatabase } from './with-database.ts'

export const sample: Command = {
  usage: 'sample',
  does: 'Open the sample workspace: a small firm, its clients, two years of mail.',
  async run(args, options) {
    refuseExtra(args, this.usage)
    const result = await withDatabase(options, async ctx => {
      const { id, slug, todayOn } = await openSample(ctx)
      const { messages, people, organisations, relationships } = await countWorkspace(
        enter(ctx, id, OPERATOR),
      )
      return { workspace: slug, today: todayOn, messages, people, organisations, relationships }
    })
    answer(
      options,
      result,
      () =>
        `The sample holds ${result.messages} messages and ${result.relationships} relationships; its today is ${result.today}.\nSee it with: goodfaith relationships --workspace ${result.workspace}, or goodfaith serve.`,
    )
    return 0
  },
}
