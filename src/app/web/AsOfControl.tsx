import { Button, Popover, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatDate } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import type { Place } from '../paths.ts'
import classes from './AsOfControl.module.css'

/** As of which day everything is measured: today, unless one looks back. */
export function AsOfControl({ place }: { place: Place }) {
  const [isOpen, setOpen] = useState(false)
  const { data: workspace } = useWorkspace(place.workspace)
  const { change } = useSearch()
  const look = (at: string | undefined) => {
    setOpen(false)
    change({ at })
  }
  const last = workspace?.lastMessageOn
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.button} onClick={() => setOpen(!isOpen)}>
          <Icon name="calendar" />
          <span className="tabular">
            <span className={classes.long}>As of </span>
            <span className={classes.day}>{place.at ? formatDate(place.at) : 'today'}</span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault()
            look(new FormData(event.currentTarget).get('at')?.toString())
          }}
        >
          <TextInput
            type="date"
            name="at"
            required
            withAsterisk={false}
            label="See everything as of"
            defaultValue={place.at ?? workspace?.today}
            max={workspace?.today}
          />
          <Button type="submit">See</Button>
        </form>
        <p className={classes.hint}>Only what had happened by the end of that day is measured.</p>
        <div className={classes.choices}>
          <Button variant="default" size="xs" onClick={() => look(undefined)}>
            Today
          </Button>
          {last && (
            <Button variant="default" size="xs" onClick={() => look(last)}>
              Last message, {formatDate(last)}
            </Button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
