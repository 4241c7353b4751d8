import { useState } from 'react'
import { type Place, paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/web/use-change.ts'
import type { About } from '../../../people/about.ts'
import { EditOrTrash } from '../../../ui/EditOrTrash.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { formatDate } from '../../../ui/format.ts'
import { InPlace } from '../../../ui/InPlace.tsx'
import { Link } from '../../../ui/Link.tsx'
import { trashLessonOperation } from '../../lessons.operations.ts'
import { LessonForm } from './LessonForm.tsx'
import { ABOUT_WORDS, type Lesson } from './lessons.api.ts'
import classes from './Reputation.module.css'

type LessonItemProps = { place: Place; about: About; lesson: Lesson }

export function LessonItem({ place, about, lesson }: LessonItemProps) {
  const [isEdited, setEdited] = useState(false)
  const trash = useChange(trashLessonOperation)
  const { workspace } = place
  const { id, side, text, learnedOn, author, abilities } = lesson
  const said = `the lesson of ${formatDate(learnedOn)}`
  if (isEdited)
    return (
      <li className={classes.lesson}>
        <InPlace opener={`lesson ${id}`} onLeave={() => setEdited(false)}>
          <LessonForm workspace={workspace} about={about} lesson={lesson} onDone={() => setEdited(false)} />
        </InPlace>
      </li>
    )
  return (
    <li className={`${classes.lesson} ${classes.toned}`} data-side={side}>
      <p className={classes.about}>
        <span className={classes.side}>{ABOUT_WORDS[side]}</span>
        {lesson.about.id !== about.id && <Elsewhere place={place} lesson={lesson} />}
      </p>
      <p className={classes.text}>{text}</p>
      <div className={classes.foot}>
        <span className="muted">
          {author ?? 'Goodfaith'}, {formatDate(learnedOn)}
        </span>
        <span className={classes.does}>
          <EditOrTrash
            opener={`lesson ${id}`}
            what={said}
            ability={abilities.edit}
            onEdit={() => setEdited(true)}
            onTrash={() => trash.mutate({ workspace, id })}
            isTrashing={trash.isPending}
          />
        </span>
      </div>
      <FormProblem error={trash.error} />
    </li>
  )
}

/** A lesson about the whole organisation stands with its people too, and theirs with it. */
function Elsewhere({ place, lesson: { about } }: Pick<LessonItemProps, 'place' | 'lesson'>) {
  const href = about.kind === 'person' ? paths.person(place, about.id) : paths.organisation(place, about.id)
  return (
    <>
      {' · '}
      <Link href={href}>{about.name}</Link>
    </>
  )
}
