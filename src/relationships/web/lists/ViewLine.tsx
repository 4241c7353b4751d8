import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Place } from '../../../app/paths.ts'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { useSearch } from '../../../ui/use-search.ts'
import classes from './ListBar.module.css'
import { differs, type ListState, searchOf, showingOf } from './list-state.ts'
import { ViewPanel } from './ViewPanel.tsx'
import { useChangeView, useViews, type View } from './views.api.ts'

/** Which view this is, where no button says so, and whether the list has been changed since it was saved. */
export function ViewLine({ place, state }: { place: Place; state: ListState }) {
  const isNarrow = useIsNarrow()
  const { data } = useViews(place.workspace, state.listed)
  const view = data?.views.find(({ id }) => id === state.view)
  const isChanged = view !== undefined && differs(state, view.showing)
  if (!view || !(isNarrow || isChanged)) return null
  return (
    <div className={classes.said}>
      {isNarrow && <span className={classes.view}>{view.name}</span>}
      {isChanged && (
        <Changed place={place} state={state} view={view} mayShare={data?.abilities.share ?? true} />
      )}
    </div>
  )
}

type ChangedProps = { place: Place; state: ListState; view: View; mayShare: true | string }

function Changed({ place, state, view, mayShare }: ChangedProps) {
  const { change } = useSearch()
  const changing = useChangeView()
  const [isSaving, { open, close }] = useDisclosure()
  const show = (shown: View) => change(searchOf(shown.showing, state.listed, shown.id))
  const { id, version, abilities } = view
  const save = () => changing.mutate({ workspace: place.workspace, id, showing: showingOf(state), version })
  return (
    <>
      Changed since it was saved.
      {abilities.change === true ? (
        <Button size="compact-sm" loading={changing.isPending} onClick={save}>
          Save the changes
        </Button>
      ) : (
        <Button size="compact-sm" onClick={open} title={abilities.change}>
          Save as my own
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => show(view)}>
        Discard
      </Button>
      {changing.error && (
        <span role="alert" className={classes.problem}>
          {changing.error.message}
        </span>
      )}
      <ViewPanel
        place={place}
        state={state}
        view={undefined}
        ability={mayShare}
        isOpen={isSaving}
        onClose={close}
        onSaved={show}
        onRemoved={close}
      />
    </>
  )
}
