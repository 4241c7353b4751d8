import { Checkbox, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { EditOrTrash } from '../../ui/EditOrTrash.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate, formatDue, formatMoment } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { trashTaskOperation } from '../tasks.operations.ts'
import { TaskForm } from './TaskForm.tsx'
import classes from './Tasks.module.css'
import { type Task, useTick } from './tasks.api.ts'

type TaskItemProps = { place: Place; task: Task; today: string; hidesAbout?: boolean }

export function TaskItem({ place, task, today, hidesAbout = false }: TaskItemProps) {
  const [isEdited, setEdited] = useState(false)
  const tick = useTick(place.workspace)
  const trash = useChange(trashTaskOperation)
  const { id, title, about, abilities } = task
  const isAble = abilities.edit === true
  if (isEdited)
    return (
      <li className={classes.task}>
        <InPlace opener={`task ${id}`} onLeave={() => setEdited(false)}>
          <TaskForm workspace={place.workspace} task={task} onDone={() => setEdited(false)} />
        </InPlace>
      </li>
    )
  return (
    <li className={classes.task} data-done={task.completion !== null}>
      <Tooltip
        label={abilities.edit}
        disabled={isAble}
        multiline
        maw={280}
        events={{ hover: true, focus: true, touch: true }}
      >
        <Checkbox
          aria-label={`Done: ${title}`}
          checked={task.completion !== null}
          aria-disabled={!isAble}
          onChange={event => isAble && tick.mutate({ id, isDone: event.currentTarget.checked })}
        />
      </Tooltip>
      <div className={classes.what}>
        <span className={classes.title}>{title}</span>
        <Facts task={task} today={today} />
        {about && !hidesAbout && (
          <Link
            className={classes.about}
            href={
              about.kind === 'person' ? paths.person(place, about.id) : paths.organisation(place, about.id)
            }
          >
            {about.name}
          </Link>
        )}
        <FormProblem error={tick.error ?? trash.error} />
      </div>
      <span className={classes.does}>
        <EditOrTrash
          opener={`task ${id}`}
          what={title}
          ability={abilities.edit}
          onEdit={() => setEdited(true)}
          onTrash={() => trash.mutate({ workspace: place.workspace, id })}
          isTrashing={trash.isPending}
        />
      </span>
    </li>
  )
}

function Facts({ task, today }: { task: Task; today: string }) {
  const { dueOn, assignee, reminder, completion } = task
  const isOverdue = dueOn !== null && dueOn < today && !completion
  const facts = completion
    ? [`done ${formatMoment(completion.at)}${completion.by ? ` by ${completion.by}` : ''}`]
    : [
        dueOn && `due ${formatDate(dueOn)} (${formatDue(dueOn, today)})`,
        assignee,
        reminder && !reminder.toldAt && `reminder ${formatMoment(reminder.at)}`,
      ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <span className={classes.facts} data-overdue={isOverdue}>
      {facts.join(' · ')}
    </span>
  )
}
