import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { DropGiftForm } from './DropGiftForm.tsx'
import { GiftPlanForm } from './GiftPlanForm.tsx'
import { GiveGiftForm } from './GiveGiftForm.tsx'
import type { GiftPlan } from './gift-plans.api.ts'
import classes from './PlannedGifts.module.css'

const ACTIONS = { give: 'It was given', edit: 'Edit', drop: 'Drop it' } as const
type Action = keyof typeof ACTIONS

type GiftPlanItemProps = { place: Place; plan: GiftPlan; isWithPerson: boolean }

/** A gift that is planned: what, for whom and when, why it fits, what could go wrong; or that it was dropped, and why. */
export function GiftPlanItem({ place, plan, isWithPerson }: GiftPlanItemProps) {
  const [opened, setOpened] = useState<Action | null>(null)
  const { workspace } = place
  const { id, what, research, risk, forOn, person, personId, member, wellPlaced, dropped, abilities } = plan
  const close = () => setOpened(null)
  return (
    <li className={classes.plan} data-dropped={dropped !== null}>
      <p className={classes.line}>
        <span className={classes.title}>{what}</span>
        <span className={classes.day}>
          {dropped ? `dropped ${formatDate(dropped.on)}` : forOn ? `for ${formatDate(forOn)}` : 'no day yet'}
        </span>
      </p>
      {research && <p className={classes.more}>Because: {research}</p>}
      {risk && <p className={classes.more}>The risk: {risk}</p>}
      {dropped ? (
        <p className={classes.why}>Dropped because: {dropped.because}</p>
      ) : (
        wellPlaced !== true && (
          <p className={classes.warned}>Given today it would be out of place. {wellPlaced}</p>
        )
      )}
      <div className={classes.foot}>
        <span>
          {member} to {isWithPerson ? person : <Link href={paths.person(place, personId)}>{person}</Link>}
        </span>
        {!dropped && !opened && (
          <span className={classes.does}>
            {(Object.keys(ACTIONS) as Action[]).map(action => (
              <AbleButton
                key={action}
                data-opens={`${action} plan ${id}`}
                ability={abilities.edit}
                variant="subtle"
                size="compact-xs"
                aria-label={`${ACTIONS[action]}: ${what}`}
                onClick={() => setOpened(action)}
              >
                {ACTIONS[action]}
              </AbleButton>
            ))}
          </span>
        )}
      </div>
      {opened && (
        <div className={classes.new}>
          <InPlace opener={`${opened} plan ${id}`} onLeave={close}>
            {opened === 'give' ? (
              <GiveGiftForm workspace={workspace} plan={plan} onDone={close} />
            ) : opened === 'edit' ? (
              <GiftPlanForm workspace={workspace} plan={plan} onDone={close} />
            ) : (
              <DropGiftForm workspace={workspace} plan={plan} onDone={close} />
            )}
          </InPlace>
        </div>
      )}
    </li>
  )
}
