import { useQuery } from '@tanstack/react-query'
import { formatScore, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { FACTOR_WORDS, formatFactor, formatPoints, SIDE_WORDS } from '../trust-words.ts'
import classes from './Recording.module.css'
import { type ForeseenWanted, foreseenQuery, type Foreseen as What } from './recording.api.ts'

type ForeseenProps = { workspace: string; wanted: ForeseenWanted | null }

/** What a piece of evidence will do to the score, before it is saved: which side, which factors, about how much. */
export function Foreseen({ workspace, wanted }: ForeseenProps) {
  const { data, error } = useQuery(foreseenQuery(workspace, wanted))
  if (!wanted) return null
  return <WillDo foreseen={data} error={error} />
}

/** The same of what some other question was answered with. */
export function WillDo({ foreseen, error }: { foreseen: What | undefined; error: Error | null }) {
  return (
    <section className={classes.foreseen} aria-label="What it will do" aria-live="polite">
      {error ? (
        <p className="muted">{error.message}</p>
      ) : foreseen ? (
        <Effect foreseen={foreseen} />
      ) : (
        <p>…</p>
      )}
    </section>
  )
}

const shown = (score: number | null) => (score === null ? NOT_KNOWN_YET : formatScore(score))

function Effect({ foreseen }: { foreseen: What }) {
  const { side, before, after, factors, changesLedger, isOurOwnWord, isAtLimit } = foreseen
  if (!changesLedger) return <p>The score stays as it is: what is believed of it does not change.</p>
  const by = (after ?? 0.5) - (before ?? 0.5)
  return (
    <>
      <p className={classes.effect} data-side={side}>
        <span>{SIDE_WORDS[side].trust}</span>
        <b className="tabular">
          {shown(before)} → {shown(after)}
        </b>
        <span className="muted tabular">about {formatPoints(by)}</span>
      </p>
      <ul className={classes.factors}>
        {factors.map(({ factor, before, after }) => (
          <li key={factor}>
            {FACTOR_WORDS[factor].name}{' '}
            <span className="tabular">
              {formatFactor(before)} → {formatFactor(after)}
            </span>
          </li>
        ))}
      </ul>
      {isOurOwnWord && (
        <p className="muted">
          It is our own word for ourselves, and that counts only up to a limit
          {isAtLimit && ', which this comes to'}. A message of theirs that shows it counts in full.
        </p>
      )}
    </>
  )
}
