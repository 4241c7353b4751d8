import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import type { Became } from '../approach.ts'
import { endApproachOperation } from '../touches.operations.ts'
import { BecauseForm } from './BecauseForm.tsx'
import classes from './Touches.module.css'
import type { WholeApproach } from './touches.api.ts'

const CHOICES: { value: Became; label: string }[] = [
  { value: 'conversation', label: 'A conversation' },
  { value: 'walked-away', label: 'Walked away' },
  { value: 'dropped', label: 'Dropped' },
]

/** What became of it, said by whoever’s it is or by who manages. */
export function EndApproach({ workspace, approach }: { workspace: string; approach: WholeApproach }) {
  const { stand, abilities, id } = approach
  const [isOpen, setOpen] = useState(false)
  const [became, setBecame] = useState<Became>(
    stand.kind === 'paused' ? 'conversation' : stand.kind === 'silent' ? 'walked-away' : 'dropped',
  )
  const end = useChange(endApproachOperation)
  if (stand.kind === 'ended') return null
  const close = () => setOpen(false)
  return (
    <section className={classes.end} aria-labelledby="end">
      <h2 id="end">What became of it</h2>
      {isOpen ? (
        <InPlace opener="end" onLeave={close}>
          <BecauseForm
            label="What it was for, or why it ends"
            does="End it"
            error={end.error}
            isPending={end.isPending}
            onSay={because => end.mutate({ workspace, id, became, because }, { onSuccess: close })}
            onCancel={close}
          >
            <SegmentedControl
              aria-label="What became of it"
              data={CHOICES}
              value={became}
              onChange={value => setBecame(value as Became)}
            />
          </BecauseForm>
        </InPlace>
      ) : (
        <AbleButton ability={abilities.end} variant="default" data-opens="end" onClick={() => setOpen(true)}>
          Say what it became…
        </AbleButton>
      )}
    </section>
  )
}
