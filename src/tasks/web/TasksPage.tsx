import { SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../app/web/use-place.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { TaskForm } from './TaskForm.tsx'
import { TaskList } from './TaskList.tsx'
import classes from './Tasks.module.css'
import { tasksQuery } from './tasks.api.ts'

const VIEWS = {
  mine: { name: 'Yours', which: 'open', assignee: 'me' },
  all: { name: 'Everybody’s', which: 'open', assignee: undefined },
  done: { name: 'Done', which: 'done', assignee: undefined },
} as const

type View = keyof typeof VIEWS

const EMPTY: Record<View, [title: string, text: string]> = {
  mine: [
    'Nothing for you to do',
    'Tasks that you set yourself, or that others give you, stand here by the day they are due.',
  ],
  all: ['Nothing to do', 'Tasks stand here by the day they are due.'],
  done: ['Nothing done yet', 'Tasks that were done stand here, the latest first.'],
}

/** Tasks by the day they are due: one's own, everybody's, and those that are done. */
export function TasksPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const [isNew, setNew] = useState(false)
  const view: View = search.view && search.view in VIEWS ? (search.view as View) : 'mine'
  const { which, assignee } = VIEWS[view]
  const { data } = useInfiniteQuery(tasksQuery(place.workspace, { which, assignee }))
  const [title, text] = EMPTY[view]
  return (
    <div className="page page-narrow">
      <PageTitle title="Tasks" />
      <div className={classes.head}>
        <h1>Tasks</h1>
        {!isNew && (
          <AbleButton
            data-key="task"
            data-opens="task"
            ability={data?.pages[0]?.abilities.add ?? true}
            onClick={() => setNew(true)}
          >
            Add a task
          </AbleButton>
        )}
      </div>
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="task" onLeave={() => setNew(false)}>
            <TaskForm workspace={place.workspace} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      <SegmentedControl
        className={classes.choices}
        aria-label="Which tasks"
        data={Object.entries(VIEWS).map(([value, { name }]) => ({ value, label: name }))}
        value={view}
        onChange={value => change({ view: value === 'mine' ? undefined : value })}
      />
      <TaskList
        key={view}
        place={place}
        which={which}
        assignee={assignee}
        label={`${VIEWS[view].name} tasks`}
        empty={<Notice title={title}>{text}</Notice>}
      />
    </div>
  )
}
