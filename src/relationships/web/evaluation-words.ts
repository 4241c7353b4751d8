/** What is predicted, as a question. */
export const TASK_WORDS = {
  contact: (horizonDays: number) => `Will we be in contact within ${horizonDays} days?`,
  reply: () => 'Will this message be answered?',
} as const

const MODEL_NAMES: Record<string, string> = {
  recency: 'Recency alone',
  frequency: 'Frequency alone',
}

export const nameOfModel = (model: string): string => MODEL_NAMES[model] ?? model

export const isBaseline = (model: string): boolean => model in MODEL_NAMES

/** Where a score stands between a coin (0.5) and an oracle (1), as a share of that way; worse than a coin is none. */
export const shareOfTheWay = (auc: number): number => Math.max(0, (auc - 0.5) * 2)
