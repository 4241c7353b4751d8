import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { EditOrTrash } from '../../ui/EditOrTrash.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { trashPostOperation } from '../posts.operations.ts'
import { PostComposer } from './PostComposer.tsx'
import { PostedForm } from './PostedForm.tsx'
import { PostFindings } from './PostFindings.tsx'
import classes from './Posts.module.css'
import type { Post } from './posts.api.ts'

type PostItemProps = { workspace: string; post: Post; others: readonly Post[] }

/** A post: its author's take first, then what it passes on; where it was posted, and what came of it in words. */
export function PostItem({ workspace, post, others }: PostItemProps) {
  const [opened, setOpened] = useState<'edit' | 'posted' | null>(null)
  const trash = useChange(trashPostOperation)
  const { id, take, text, link, posting, outcome, findings, author, writtenOn, abilities } = post
  const close = () => setOpened(null)
  const which = `${posting ? 'the post' : 'the draft'} of ${formatDate(posting?.on ?? writtenOn)}`
  if (opened === 'edit')
    return (
      <li className={classes.item}>
        <InPlace opener={`post ${id}`} onLeave={close}>
          <PostComposer workspace={workspace} post={post} others={others} onDone={close} />
        </InPlace>
      </li>
    )
  return (
    <li className={classes.item}>
      <p className={classes.by}>
        <strong>{author ?? 'Goodfaith'}</strong>
        <span className="muted">
          {posting ? `${posting.place}, ${formatDate(posting.on)}` : `a draft of ${formatDate(writtenOn)}`}
        </span>
      </p>
      <p className={classes.take}>{take}</p>
      {text && <p className={classes.text}>{text}</p>}
      {link && (
        <a className={classes.link} href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      )}
      {outcome && opened !== 'posted' && (
        <p className={classes.outcome}>
          <span className="muted">What came of it:</span> {outcome}
        </p>
      )}
      {findings.length > 0 && <PostFindings findings={findings} />}
      {opened === 'posted' ? (
        <InPlace opener={`posted ${id}`} onLeave={close}>
          <PostedForm workspace={workspace} post={post} onDone={close} />
        </InPlace>
      ) : (
        <div className={classes.does}>
          <AbleButton
            data-opens={`posted ${id}`}
            ability={abilities.edit}
            variant="subtle"
            size="compact-xs"
            aria-label={`${posting ? 'What came of it' : 'It was posted'}: ${which}`}
            onClick={() => setOpened('posted')}
          >
            {posting ? 'What came of it' : 'It was posted'}
          </AbleButton>
          <EditOrTrash
            opener={`post ${id}`}
            what={which}
            ability={abilities.edit}
            onEdit={() => setOpened('edit')}
            onTrash={() => trash.mutate({ workspace, id })}
            isTrashing={trash.isPending}
          />
        </div>
      )}
      <FormProblem error={trash.error} />
    </li>
  )
}
