import { type ReactNode, useId, useState } from 'react'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import classes from './Claims.module.css'

type FindingsProps = {
  title: string
  /** What pressing the button opens, and what the button says. */
  opener: string
  adds: string
  ability: true | string
  form: (onDone: () => void) => ReactNode
  empty: string
  children: readonly ReactNode[]
}

/** One sort of facts about a claim or a person, with a form for another of them. */
export function Findings({ title, opener, adds, ability, form, empty, children }: FindingsProps) {
  const [isNew, setNew] = useState(false)
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {!isNew && (
          <AbleButton
            data-opens={opener}
            ability={ability}
            variant="default"
            size="compact-sm"
            onClick={() => setNew(true)}
          >
            {adds}
          </AbleButton>
        )}
      </div>
      {isNew && (
        <div className={classes.new}>
          <InPlace opener={opener} onLeave={() => setNew(false)}>
            {form(() => setNew(false))}
          </InPlace>
        </div>
      )}
      {children.length > 0 ? (
        <ul className={classes.list} aria-label={title}>
          {children}
        </ul>
      ) : (
        <p className={classes.lead}>{empty}</p>
      )}
    </section>
  )
}
