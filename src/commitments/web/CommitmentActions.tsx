import { ActionIcon, Menu } from '@mantine/core'
import { useRef } from 'react'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ACTS, type Act } from './acts.ts'
import classes from './Commitments.module.css'
import type { Commitment } from './commitments.api.ts'

type ActionsProps = {
  commitment: Commitment
  isKeeping: boolean
  /** Says that an open one was kept today, or that they say the same of a settled one. */
  onKeep: () => void
  onAct: (act: Act) => void
}

type Choice = { mark: string; label: string; ability: true | string; run: () => void }

/** What can be said of a commitment: of an open one that it was kept at once, all else from a menu or by its key. */
export function CommitmentActions({ commitment, isKeeping, onKeep, onAct }: ActionsProps) {
  const button = useRef<HTMLButtonElement>(null)
  const { text, outcome, state, abilities } = commitment
  // Past its day, that it was kept says nothing without the day.
  const keep = state === 'overdue' ? () => onAct('keep') : onKeep
  const choices = outcome ? settledChoices(commitment, onKeep, onAct) : openChoices(commitment, onAct)
  if (choices.length === 0) return null
  return (
    <span className={classes.does}>
      {!outcome && (
        <AbleButton
          size="compact-sm"
          variant="default"
          data-key="kept"
          ability={abilities.settle}
          aria-label={`Kept: ${text}`}
          loading={isKeeping}
          onClick={keep}
        >
          Kept
        </AbleButton>
      )}
      <Menu position="bottom-end" shadow="md" keepMounted>
        <Menu.Target>
          <ActionIcon ref={button} variant="subtle" color="gray" aria-label={`More to say of: ${text}`}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className={classes.choice}>
          {choices.map(({ mark, label, ability, run }) => (
            <Menu.Item
              key={mark}
              data-key={mark}
              disabled={ability !== true}
              aria-disabled={ability !== true}
              onClick={run}
            >
              {label}
              {ability !== true && <span className={classes.whyNot}>{ability}</span>}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}

function openChoices({ abilities }: Commitment, onAct: (act: Act) => void): Choice[] {
  const choice = (mark: string, act: Act, ability: true | string): Choice => ({
    mark,
    label: `${ACTS[act].title}…`,
    ability,
    run: () => onAct(act),
  })
  return [
    choice('kept-on', 'keep', abilities.settle),
    choice('move', 'move', abilities.renegotiate),
    choice('broken', 'break', abilities.settle),
    choice('reword', 'reword', abilities.reword),
    choice('withdraw', 'withdraw', abilities.withdraw),
  ]
}

function settledChoices(commitment: Commitment, onKeep: () => void, onAct: (act: Act) => void): Choice[] {
  const { heard, outcome, state, standing, abilities } = commitment
  if (standing?.withdrawnAt) return []
  const isHeard = heard !== null || outcome?.toldBy === 'them'
  const choices: (Choice | false)[] = [
    !isHeard && { mark: 'confirm', label: 'They say so too', ability: abilities.settle, run: onKeep },
    heard !== 'disputed' && {
      mark: 'dispute',
      label: `${ACTS.dispute.title}…`,
      ability: abilities.settle,
      run: () => onAct('dispute'),
    },
    (state === 'late' || state === 'broken') &&
      !standing?.contestedAt && {
        mark: 'contest',
        label: `${ACTS.contest.title}…`,
        ability: abilities.settle,
        run: () => onAct('contest'),
      },
    {
      mark: 'take-back',
      label: `${ACTS.takeBack.title}…`,
      ability: abilities.takeBack,
      run: () => onAct('takeBack'),
    },
  ]
  return choices.filter(choice => choice !== false)
}
