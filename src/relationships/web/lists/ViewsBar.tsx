import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Place } from '../../../app/paths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { differs, type ListState, NOTHING_CHOSEN, searchOf, showingOf } from './list-state.ts'
import { SaveViewPanel } from './SaveViewPanel.tsx'
import classes from './ViewsBar.module.css'
import { useChangeView, useRemoveView, useViews, type View } from './views.api.ts'

type ViewsBarProps = { place: Place; state: ListState }

/** Which view of the list this is, whether it has been changed since, and where to keep it. */
export function ViewsBar({ place, state }: ViewsBarProps) {
  const { change } = useSearch()
  const { data } = useViews(place.workspace, state.listed)
  const [isSaving, { open, close }] = useDisclosure()
  const changing = useChangeView()
  const removing = useRemoveView()
  const views = data?.views ?? []
  const current = views.find(({ id }) => id === state.view)
  const isChanged = current !== undefined && differs(state, current.showing)
  const show = (view: View) => change(searchOf(view.showing, state.listed, view.id))
  const problem = changing.error ?? removing.error
  return (
    <div className={classes.bar}>
      <Menu position="bottom-start" shadow="md" transitionProps={{ duration: 0 }} width={300}>
        <Menu.Target>
          <Button variant="default" size="sm" rightSection={<Icon name="down" size={12} />}>
            {current ? current.name : 'Views'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => change(NOTHING_CHOSEN)}>Everything, as usual</Menu.Item>
          {views.length > 0 && <Menu.Divider />}
          {views.map(view => (
            <Menu.Item
              key={view.id}
              onClick={() => show(view)}
              rightSection={<span className={classes.whose}>{whoseIs(view)}</span>}
              aria-current={view.id === state.view ? 'true' : undefined}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={open}>Save as a view…</Menu.Item>
          {current?.abilities.change === true && (
            <Menu.Item
              onClick={() =>
                removing.mutate(
                  { workspace: place.workspace, id: current.id },
                  { onSuccess: () => change({ view: undefined }) },
                )
              }
            >
              Remove “{current.name}”
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isChanged && (
        <span className={classes.changed}>
          <span className="muted">Changed since it was saved.</span>
          {current.abilities.change === true ? (
            <Button
              size="compact-sm"
              loading={changing.isPending}
              onClick={() =>
                changing.mutate({
                  workspace: place.workspace,
                  id: current.id,
                  showing: showingOf(state),
                  version: current.version,
                })
              }
            >
              Save the changes
            </Button>
          ) : (
            <Button size="compact-sm" onClick={open} title={current.abilities.change}>
              Save as my own
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => show(current)}>
            Discard
          </Button>
        </span>
      )}
      {problem && (
        <span role="alert" className={classes.problem}>
          {problem.message}
        </span>
      )}
      <SaveViewPanel
        place={place}
        state={state}
        ability={data?.abilities.share ?? true}
        isOpen={isSaving}
        onClose={close}
        onSaved={show}
      />
    </div>
  )
}

function whoseIs({ isOwn, sharing, owner }: View): string {
  if (sharing.with === 'nobody') return 'mine alone'
  const shared = sharing.with === 'team' ? 'a team' : 'everybody'
  return isOwn ? `mine, for ${shared}` : `${owner ?? 'nobody'}’s`
}
