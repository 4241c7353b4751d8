import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { takeBackTellingOperation, tellStoryOperation } from '../stories.operations.ts'
import classes from './Stories.module.css'
import type { Story } from './stories.api.ts'

type ToldLogProps = { place: Place; story: Story; person: { id: string; name: string } | undefined }

/** To whom a story was told, when and by whom, so that nobody hears it twice from us. */
export function ToldLog({ place, story, person }: ToldLogProps) {
  const [isTelling, setTelling] = useState(false)
  const takeBack = useChange(takeBackTellingOperation)
  const { workspace } = place
  const { id, told, telling, abilities } = story
  const may = abilities.edit === true ? telling.may : abilities.edit
  return (
    <section className={classes.part} aria-labelledby="told">
      <div className={classes.head}>
        <h3 id="told">To whom it was told</h3>
        {!isTelling && (
          <AbleButton
            data-opens={`tell ${id}`}
            ability={may}
            variant="default"
            size="compact-sm"
            onClick={() => setTelling(true)}
          >
            It was told
          </AbleButton>
        )}
      </div>
      {isTelling && (
        <InPlace opener={`tell ${id}`} onLeave={() => setTelling(false)}>
          <TellForm workspace={workspace} story={story} person={person} onDone={() => setTelling(false)} />
        </InPlace>
      )}
      {told.length === 0 ? (
        <p className="muted">Nobody outside has heard it from us yet.</p>
      ) : (
        <ul className={classes.log} aria-label="To whom it was told, the latest first">
          {told.map(one => (
            <li key={one.id}>
              <span>
                <Link href={paths.person(place, one.person.id)}>{one.person.name}</Link>
                <span className={classes.under}>
                  {formatDate(one.toldOn)}, by {one.member}
                  {one.place && `. ${one.place}`}
                </span>
              </span>
              <AbleButton
                ability={one.abilities.takeBack}
                variant="subtle"
                size="compact-xs"
                aria-label={`Take back that it was told to ${one.person.name} on ${formatDate(one.toldOn)}`}
                loading={takeBack.isPending && takeBack.variables?.telling === one.id}
                onClick={() => takeBack.mutate({ workspace, id, telling: one.id })}
              >
                Take back
              </AbleButton>
            </li>
          ))}
        </ul>
      )}
      <FormProblem error={takeBack.error} />
    </section>
  )
}

type TellFormProps = {
  workspace: string
  story: Story
  person: ToldLogProps['person']
  onDone: () => void
}

function TellForm({ workspace, story, person, onDone }: TellFormProps) {
  const tell = useChange(tellStoryOperation)
  const { data } = useWorkspace(workspace)
  const [to, setTo] = useState(person ?? null)
  const [memberId, setMemberId] = useState<string>()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    if (!to) return
    tell.mutate(
      {
        workspace,
        id: story.id,
        personId: to.id,
        ...(memberId && { memberId }),
        toldOn: `${given.get('toldOn')}`,
        place: `${given.get('place')}`,
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={`${form.form} ${form.wide} ${classes.telling}`} onSubmit={save}>
      <TextInput name="place" label="On which occasion" maxLength={200} />
      <RecordPicker workspace={workspace} label="To whom" kinds={['person']} picked={to} onPick={setTo} />
      <div className={form.row}>
        <Select
          className={form.grow}
          label="By whom of us"
          data={(data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={memberId ?? data?.memberId ?? null}
          onChange={id => id && setMemberId(id)}
          allowDeselect={false}
        />
        <TextInput
          className={form.grow}
          key={data?.today}
          type="date"
          name="toldOn"
          label="When"
          defaultValue={data?.today}
          min={story.happenedOn}
          max={data?.today}
          required
          withAsterisk={false}
        />
      </div>
      <FormProblem error={tell.error} />
      <div className={form.actions}>
        <AbleButton ability={to ? true : 'Say to whom it was told.'} type="submit" loading={tell.isPending}>
          Write it down
        </AbleButton>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
