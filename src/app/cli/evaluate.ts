import { evaluateWorkspace } from '../../relationships/server/evaluate-workspace.ts'
import { evaluateWorkspaceTrust } from '../../trust/server/evaluate-workspace-trust.ts'
import { answer, type Command, refuseExtra, wholeNumber } from './command.ts'
import { readAt } from './relationships.ts'
import { table } from './table.ts'
import { withWorkspace } from './with-database.ts'

export const evaluate: Command = {
  usage: 'evaluate [--horizon 90] [--splits N] [--at DAY]',
  does: 'Check on held-out time how well strength and reply predictions hold here, beside simple baselines, and whether trust adds to them.',
  options: { horizon: { type: 'string' }, splits: { type: 'string' }, at: { type: 'string' } },
  async run(args, options) {
    refuseExtra(args, this.usage)
    const wanted = {
      at: readAt(options),
      horizon: wholeNumber(options, 'horizon', 1),
      splits: wholeNumber(options, 'splits', 1),
    }
    const { lines, verdicts } = await withWorkspace(options, async ctx => {
      const measured = await evaluateWorkspace(ctx, wanted)
      const trust = await evaluateWorkspaceTrust(ctx, wanted)
      return {
        lines: [...measured.lines, ...trust.outcomes.flatMap(trustLines)],
        verdicts: [...measured.verdicts, ...trust.outcomes.map(inFull)],
      }
    })
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

type TrustOutcome = Awaited<ReturnType<typeof evaluateWorkspaceTrust>>['outcomes'][number]

/** Of relationships with evidence alone, so that these lines stand beside each other and not beside those above. */
const trustLines = ({ outcome, lines, cases, verdict }: TrustOutcome) =>
  lines.map(({ model, ...figures }) => ({
    task: `${outcome}, with evidence`,
    model,
    ...figures,
    n: cases,
    shown: model.endsWith('trust') && verdict === 'adds',
  }))

function inFull({ text, gain }: TrustOutcome) {
  if (!gain) return { text }
  const said = [
    ['AUC', gain.auc],
    ['log-loss', gain.logLoss],
  ] as const
  const gains = said.map(
    ([name, { gain, low, high }]) =>
      `${name} better by ${gain.toFixed(4)} (90 % between ${low.toFixed(4)} and ${high.toFixed(4)})`,
  )
  return { text: `${text} ${gains.join(', ')}.` }
}
