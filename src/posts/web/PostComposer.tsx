import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { Clashes, withoutTheirs } from '../../timeline/web/Clashes.tsx'
import { clashesIn } from '../../timeline/web/timeline.api.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { checkPost, type EarlierPost } from '../post-check.ts'
import { editPostOperation, writePostOperation } from '../posts.operations.ts'
import { PostFindings } from './PostFindings.tsx'
import classes from './Posts.module.css'
import type { Post } from './posts.api.ts'

type PostComposerProps = {
  workspace: string
  /** The one that is edited; absent for a new one. */
  post?: Post
  /** What stands already, of oneself and of colleagues: nobody says the same twice. */
  others: readonly Post[]
  onDone: () => void
}

const LABELS: Record<string, string> = {
  take: 'What you think of it, and why',
  text: 'What it tells',
  link: 'Link',
}

/** Writes a post; what is to be said of it appears while one writes. */
export function PostComposer({ workspace, post, others, onDone }: PostComposerProps) {
  const [opened] = useState(post)
  const [texts, setTexts] = useState({
    text: post?.text ?? '',
    link: post?.link ?? '',
    take: post?.take ?? '',
  })
  const write = useChange(writePostOperation)
  const edit = useChange(editPostOperation)
  const clash = clashesIn(edit.error)
  const typed = useDeferredValue(texts)
  const earlier = useMemo(() => others.filter(({ id }) => id !== opened?.id).map(asEarlier), [others, opened])
  const isBegun = typed.take.trim() !== ''
  const findings = useMemo(() => (isBegun ? checkPost(typed, earlier) : []), [isBegun, typed, earlier])
  const change = (part: Partial<typeof texts>) => setTexts(before => ({ ...before, ...part }))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!opened) return write.mutate({ workspace, ...texts }, { onSuccess: onDone })
    const changed = Object.fromEntries(
      Object.entries(texts).filter(([name, value]) => opened[name as keyof typeof texts] !== value),
    )
    const kept = clash ? withoutTheirs(changed, clash.clashes, new FormData(event.currentTarget)) : changed
    const version = clash?.version ?? opened.version
    return edit.mutate({ workspace, id: opened.id, ...kept, version }, { onSuccess: onDone })
  }
  return (
    <form className={`${form.form} ${classes.composer}`} onSubmit={save}>
      <div className={classes.fields}>
        <Textarea
          label={LABELS.take}
          description="From what you have seen yourself."
          value={texts.take}
          maxLength={5000}
          autosize
          minRows={4}
          required
          withAsterisk={false}
          data-autofocus
          onChange={event => change({ take: event.currentTarget.value })}
        />
        <section className={classes.said} aria-label="While you write" aria-live="polite">
          {!isBegun ? (
            <p className="muted">What is to be said of it stands here while you write.</p>
          ) : findings.length === 0 ? (
            <p className={classes.own}>It is yours: what you think, and why.</p>
          ) : (
            <PostFindings findings={findings} />
          )}
        </section>
        <Textarea
          label={LABELS.text}
          description="What happened, or what somebody else said, in quotation marks."
          value={texts.text}
          maxLength={5000}
          autosize
          minRows={2}
          onChange={event => change({ text: event.currentTarget.value })}
        />
        <TextInput
          label={LABELS.link}
          value={texts.link}
          maxLength={500}
          inputMode="url"
          placeholder="https://"
          onChange={event => change({ link: event.currentTarget.value })}
        />
      </div>
      {clash ? (
        <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} />
      ) : (
        <FormProblem error={opened ? edit.error : write.error} />
      )}
      <div className={form.actions}>
        <Button type="submit" loading={write.isPending || edit.isPending}>
          {clash ? 'Save as chosen' : opened ? 'Save' : 'Keep the draft'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const asEarlier = ({ id, author, posting, writtenOn, text, take }: Post): EarlierPost => ({
  id,
  author: author ?? 'Goodfaith',
  on: posting?.on ?? writtenOn,
  text,
  take,
})
