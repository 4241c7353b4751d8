import { Button, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { editPostOperation } from '../posts.operations.ts'
import classes from './Posts.module.css'
import type { Post } from './posts.api.ts'

type PostedFormProps = { workspace: string; post: Post; onDone: () => void }

/** Where a post was posted and when, and then who wrote back. How many liked it is asked nowhere. */
export function PostedForm({ workspace, post, onDone }: PostedFormProps) {
  const { data } = useWorkspace(workspace)
  const edit = useChange(editPostOperation)
  const { id, posting, version } = post
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const said = posting
      ? { outcome: `${given.get('outcome')}` }
      : { posting: { place: `${given.get('place')}`, on: `${given.get('on')}` } }
    edit.mutate({ workspace, id, version, ...said }, { onSuccess: onDone })
  }
  return (
    <form className={`${form.form} ${form.wide} ${classes.posted}`} onSubmit={save}>
      {posting ? (
        <Textarea
          name="outcome"
          label="What came of it"
          description="Who wrote back, and what about. Likes and followers are not kept."
          defaultValue={post.outcome}
          maxLength={1000}
          autosize
          minRows={2}
        />
      ) : (
        <div className={form.row}>
          <TextInput
            className={form.grow}
            name="place"
            label="Where"
            maxLength={100}
            required
            withAsterisk={false}
          />
          <TextInput
            className={form.grow}
            key={data?.today}
            name="on"
            type="date"
            label="When"
            defaultValue={data?.today}
            max={data?.today}
            required
            withAsterisk={false}
          />
        </div>
      )}
      <FormProblem error={edit.error} />
      <div className={form.actions}>
        <Button type="submit" loading={edit.isPending}>
          Write it down
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
