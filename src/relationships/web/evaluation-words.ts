/** What is predicted. */
export const TASK_WORDS = {
  strength: (horizonDays: number) => `Contact within ${horizonDays} days, where both sides have written`,
  contact: (horizonDays: number) => `Contact within ${horizonDays} days, all ties`,
  reply: () => 'Whether a message is answered within a week',
} as const

const BASELINES: Record<string, string> = {
  'base rate': 'The same chance for all',
  recency: 'Recency alone',
  frequency: 'Frequency alone',
  'recipient rate': 'The recipient’s usual rate',
  'pair rate': 'The pair’s usual rate',
}

/** Baselines say what they are; a model goes by its own name. */
export const nameOfModel = (model: string): string =>
  BASELINES[model] ?? `${model.charAt(0).toUpperCase()}${model.slice(1)}`

export const isBaseline = (model: string): boolean => Object.hasOwn(BASELINES, model)

/** Where a score stands between a coin (0.5) and an oracle (1), as a share of that way; worse than a coin is none. */
export const shareOfTheWay = (auc: number): number => Math.max(0, (auc - 0.5) * 2)
