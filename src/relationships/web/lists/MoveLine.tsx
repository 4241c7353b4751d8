import { Button } from '@mantine/core'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import classes from './Board.module.css'
import { isUnderWay } from './bulk-edits.api.ts'
import type { Moving } from './use-moving.ts'

/** What became of the last move, and the way back. */
export function MoveLine({ moving: { last, progress, undo, error } }: { moving: Moving }) {
  if (!last) return null
  const { name, to } = last
  const isMoved = progress?.state === 'finished' && progress.done > progress.skipped
  return (
    <div className={classes.moved}>
      <span role="status">{error ? '' : said()}</span>
      {isMoved && (
        // The card that was moved is elsewhere now, and cannot keep the focus.
        <Button
          variant="default"
          size="compact-sm"
          loading={undo.isPending}
          onClick={() => undo.mutate()}
          autoFocus
        >
          Undo
        </Button>
      )}
      <FormProblem error={error} />
    </div>
  )

  function said(): string {
    if (progress?.state === 'undoing') return 'Taking it back…'
    if (!progress || isUnderWay(progress)) return `Moving ${name} to ${to}…`
    if (progress.state === 'undone') return `Taken back: ${name} stands where they stood.`
    if (isMoved) return `${name} is with ${to} now.`
    return progress.failedBecause ?? `${name} could not be moved.`
  }
}
