import { type Place, paths } from '../../app/paths.ts'
import { Link } from '../../ui/Link.tsx'

type VerdictLineProps = { place: Place; verdict: { isShown: boolean | null; text: string } }

/** How far strength may be believed here: always beside it, never behind a click. */
export function VerdictLine({ place, verdict }: VerdictLineProps) {
  return (
    <p className="muted">
      {verdict.text} <Link href={paths.evaluation(place)}>How well does this predict?</Link>
    </p>
  )
}
