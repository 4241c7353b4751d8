import { evaluateWorkspace } from '../../relationships/server/evaluate-workspace.ts'
import { answer, type Command, refuseExtra, wholeNumber } from './command.ts'
import { readAt } from './relationships.ts'
import { table } from './table.ts'
import { withWorkspace } from './with-database.ts'

export const evaluate: Command = {
  usage: 'evaluate [--horizon 90] [--splits N] [--at DAY]',
  does: 'Check on held-out time how well strength and reply predictions hold here, beside simple baselines.',
  options: { horizon: { type: 'string' }, splits: { type: 'string' }, at: { type: 'string' } },
  async run(args, options) {
    refuseExtra(args, this.usage)
    const wanted = {
      at: readAt(options),
      horizon: wholeNumber(options, 'horizon', 1),
      splits: wholeNumber(options, 'splits', 1),
    }
    const { lines, verdicts } = await withWorkspace(options, ctx => evaluateWorkspace(ctx, wanted))
    const cells = lines.map(({ task, model, auc, brier, logLoss, n, shown }) => [
      task,
      shown ? `${model} (shown)` : model,
      ...[auc, brier, logLoss].map(value => value.toFixed(4)),
      String(n),
    ])
    const numeric = new Set(['AUC', 'Brier', 'log-loss', 'n'])
    answer(options, lines, () =>
      [
        table(['task', 'model', 'AUC', 'Brier', 'log-loss', 'n'], cells, numeric),
        '',
        ...verdicts.map(({ text }) => text),
      ].join('\n'),
    )
    return 0
  },
}
