/** How a proof cycle ended: whoever asked moved on, asked again, or let it rest. */
export const CYCLE_ENDS = ['moved', 'asked_again', 'rested'] as const
export type CycleEnd = (typeof CYCLE_ENDS)[number]

/** One round of somebody asking to be shown: what they were given, and what they did then. */
export type Cycle = { id: string; answer: 'given' | 'withheld' | null; end: CycleEnd | null }

export const STANCES = ['skeptical', 'asks-again', 'too-little-seen'] as const
export type Stance = (typeof STANCES)[number]

/** Fewer rounds than this say nothing of anybody. */
export const FEWEST_CYCLES = 2

/**
 * Skepticism told from distrust: a skeptic asks to be shown and moves when they are; distrust asks again and does
 * not move. Only rounds count in which something was given and something followed: who was shown nothing has reason to
 * ask again. Of n such rounds in which they moved m times, the share is taken as (m + 1) / (n + 2) (Laplace's rule of
 * succession), so that two rounds weigh less than ten; from 0.6 on it is skepticism, up to 0.4 asking again.
 */
export function stanceOf(cycles: readonly Cycle[]): {
  stance: Stance
  moved: string[]
  askedAgain: string[]
} {
  const shown = cycles.filter(({ answer }) => answer === 'given')
  const idsOf = (end: CycleEnd) => shown.filter(cycle => cycle.end === end).map(({ id }) => id)
  const [moved, askedAgain] = [idsOf('moved'), idsOf('asked_again')]
  const rounds = moved.length + askedAgain.length
  const share = (moved.length + 1) / (rounds + 2)
  const stance =
    rounds < FEWEST_CYCLES
      ? 'too-little-seen'
      : share >= 0.6
        ? 'skeptical'
        : share <= 0.4
          ? 'asks-again'
          : 'too-little-seen'
  return { stance, moved, askedAgain }
}
