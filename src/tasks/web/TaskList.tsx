import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Place } from '../../app/paths.ts'
import type { About } from '../../people/about.ts'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { TaskItem } from './TaskItem.tsx'
import classes from './Tasks.module.css'
import { tasksQuery } from './tasks.api.ts'

type TaskListProps = {
  place: Place
  which: 'open' | 'done'
  assignee?: 'me' | undefined
  of?: About
  label: string
  empty: ReactNode
}

export function TaskList({ place, which, assignee, of, label, empty }: TaskListProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    tasksQuery(place.workspace, { which, assignee, of }),
  )
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking for tasks" />
  const tasks = data.pages.flatMap(page => page.tasks)
  if (tasks.length === 0) return empty
  return (
    <>
      <ul className={classes.tasks} aria-label={label}>
        {tasks.map(task => (
          <TaskItem
            key={task.id}
            place={place}
            task={task}
            today={data.pages[0]!.today}
            hidesAbout={of !== undefined}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  )
}
