import { CLAIM_PROBLEMS, type ClaimProblem } from '../../audit/collateral/label.ts'
import claims from '../Claims.module.css'
import type { Audit } from './collateral.api.ts'
import { PROBLEM_WORDS } from './collateral-words.ts'

/** What is left to see to, all of it, or what has one thing wrong with it. */
export type Shown = 'open' | 'all' | ClaimProblem

type ProblemChipsProps = { audit: Audit; shown: Shown; onShow: (shown: Shown) => void }

export function ProblemChips({ audit, shown, onShow }: ProblemChipsProps) {
  const open = audit.claims.filter(({ proved, judgement }) => !proved && judgement === null).length
  const chips: { of: Shown; name: string; count: number }[] = [
    { of: 'open', name: 'To see to', count: open },
    { of: 'all', name: 'All', count: audit.counts.claims },
    ...CLAIM_PROBLEMS.filter(problem => audit.counts.problems[problem] > 0).map(problem => ({
      of: problem,
      name: PROBLEM_WORDS[problem],
      count: audit.counts.problems[problem],
    })),
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of one row, no fields
    <div className={claims.chips} role="group" aria-label="Which claims">
      {chips.map(({ of, name, count }) => (
        <button
          key={of}
          type="button"
          className={`quiet-button ${claims.chip}`}
          aria-pressed={shown === of}
          aria-current={shown === of ? 'true' : undefined}
          onClick={() => onShow(of)}
        >
          {name} <span className={claims.count}>{count}</span>
        </button>
      ))}
    </div>
  )
}
