import { AbleButton } from '../../ui/AbleButton.tsx'
import type { Act } from './ActPanel.tsx'
import classes from './Commitments.module.css'
import type { Commitment } from './commitments.api.ts'

type ActionsProps = {
  commitment: Commitment
  isKeeping: boolean
  onKeep: () => void
  onAct: (act: Act) => void
}

/** What can be said of an open commitment. Kept, past its day, asks on which; each has a key while its line has the focus. */
export function OpenActions({ commitment, isKeeping, onKeep, onAct }: ActionsProps) {
  const { text, state, abilities } = commitment
  return (
    <span className={classes.does}>
      <AbleButton
        {...small}
        variant="default"
        data-key="kept"
        ability={abilities.settle}
        aria-label={`Kept: ${text}`}
        loading={isKeeping}
        onClick={state === 'overdue' ? () => onAct('keep') : onKeep}
      >
        Kept
      </AbleButton>
      <AbleButton
        {...quiet}
        data-key="kept-on"
        ability={abilities.settle}
        aria-label={`Kept on another day: ${text}`}
        onClick={() => onAct('keep')}
      >
        On a day…
      </AbleButton>
      <AbleButton
        {...quiet}
        data-key="move"
        ability={abilities.renegotiate}
        aria-label={`Another day was agreed: ${text}`}
        onClick={() => onAct('move')}
      >
        Moved…
      </AbleButton>
      <AbleButton
        {...quiet}
        data-key="broken"
        ability={abilities.settle}
        aria-label={`Broken: ${text}`}
        onClick={() => onAct('break')}
      >
        Broken…
      </AbleButton>
      <AbleButton
        {...quiet}
        data-key="withdraw"
        ability={abilities.withdraw}
        aria-label={`Written down wrongly: ${text}`}
        onClick={() => onAct('withdraw')}
      >
        Withdraw…
      </AbleButton>
    </span>
  )
}

/** What can be said of one that is settled. */
export function SettledActions({ commitment, isKeeping, onKeep, onAct }: ActionsProps) {
  const { text, heard, outcome, state, standing, abilities } = commitment
  const isOver = standing?.withdrawnAt != null
  if (isOver) return null
  const isHeard = heard !== null || outcome?.toldBy === 'them'
  return (
    <span className={classes.does}>
      {!isHeard && (
        <AbleButton
          {...small}
          variant="default"
          data-key="confirm"
          ability={abilities.settle}
          aria-label={`They confirm: ${text}`}
          loading={isKeeping}
          onClick={onKeep}
        >
          They agree
        </AbleButton>
      )}
      {heard !== 'disputed' && (
        <AbleButton
          {...quiet}
          data-key="dispute"
          ability={abilities.settle}
          aria-label={`They say otherwise: ${text}`}
          onClick={() => onAct('dispute')}
        >
          They don’t…
        </AbleButton>
      )}
      {(state === 'late' || state === 'broken') && !standing?.contestedAt && (
        <AbleButton
          {...quiet}
          data-key="contest"
          ability={abilities.settle}
          aria-label={`Contest: ${text}`}
          onClick={() => onAct('contest')}
        >
          Contest…
        </AbleButton>
      )}
      <AbleButton
        {...quiet}
        data-key="take-back"
        ability={abilities.takeBack}
        aria-label={`Take back what was said of: ${text}`}
        onClick={() => onAct('takeBack')}
      >
        Take back
      </AbleButton>
    </span>
  )
}

const small = { size: 'compact-xs' } as const
const quiet = { size: 'compact-xs', variant: 'subtle' } as const
