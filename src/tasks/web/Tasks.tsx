import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { TaskForm } from './TaskForm.tsx'
import { TaskList } from './TaskList.tsx'
import classes from './Tasks.module.css'
import { type Task, tasksQuery } from './tasks.api.ts'

type TasksProps = { place: Place; about: NonNullable<Task['about']> }

/** What is to be done about a person or an organisation. */
export function Tasks({ place, about }: TasksProps) {
  const [isNew, setNew] = useState(false)
  const { data } = useInfiniteQuery(tasksQuery(place.workspace, { which: 'open', of: about }))
  const ability = data?.pages[0]?.abilities.add ?? true
  return (
    <section aria-labelledby="tasks">
      <div className={classes.head}>
        <h2 id="tasks">Tasks</h2>
        {!isNew && (
          <AbleButton
            data-key="task"
            data-opens="task"
            ability={ability}
            variant="default"
            size="compact-sm"
            onClick={() => setNew(true)}
          >
            Add a task
          </AbleButton>
        )}
      </div>
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="task" onLeave={() => setNew(false)}>
            <TaskForm workspace={place.workspace} about={about} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      <TaskList
        place={place}
        which="open"
        of={about}
        label="Open tasks"
        empty={<p className="muted">Nothing to do.</p>}
      />
    </section>
  )
}
