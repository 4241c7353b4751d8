import { Button, Menu } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { type ListState, NOTHING_CHOSEN, searchOf } from './list-state.ts'
import { ViewPanel } from './ViewPanel.tsx'
import classes from './ViewsMenu.module.css'
import { useViews, type View } from './views.api.ts'

type ViewsMenuProps = { place: Place; state: ListState; fullWidth?: boolean }

/** Which view of the list this is, the others, and where to keep one, name it and share it. */
export function ViewsMenu({ place, state, fullWidth = false }: ViewsMenuProps) {
  const { change } = useSearch()
  const { data } = useViews(place.workspace, state.listed)
  const [panel, setPanel] = useState<'new' | 'current' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const views = data?.views ?? []
  const current = views.find(({ id }) => id === state.view)
  const show = (view: View) => change(searchOf(view.showing, state.listed, view.id))
  // The line of the menu that was chosen is gone by then, and cannot have the focus back.
  const close = () => {
    setPanel(null)
    setTimeout(() => button.current?.focus())
  }
  return (
    <>
      <Menu position="bottom-start" shadow="md" transitionProps={{ duration: 0 }} width={300}>
        <Menu.Target>
          <Button
            ref={button}
            variant="default"
            size="sm"
            fullWidth={fullWidth}
            justify={fullWidth ? 'space-between' : 'center'}
            rightSection={<Icon name="down" size={12} />}
          >
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
          <Menu.Item onClick={() => setPanel('new')}>Save as a view…</Menu.Item>
          {current && <CurrentItem view={current} onClick={() => setPanel('current')} />}
        </Menu.Dropdown>
      </Menu>
      <ViewPanel
        place={place}
        state={state}
        view={panel === 'current' ? current : undefined}
        ability={data?.abilities.share ?? true}
        isOpen={panel !== null}
        onClose={close}
        onSaved={show}
        onRemoved={() => change({ view: undefined })}
      />
    </>
  )
}

/** Stays within reach where it cannot be used, so that it can say why. */
function CurrentItem({ view, onClick }: { view: View; onClick: () => void }) {
  const ability = view.abilities.change
  const label = `Name and sharing of “${view.name}”…`
  if (ability === true) return <Menu.Item onClick={onClick}>{label}</Menu.Item>
  return (
    <Menu.Item aria-disabled closeMenuOnClick={false} className={classes.disabled}>
      {label}
      <span className={classes.because}>{ability}</span>
    </Menu.Item>
  )
}

function whoseIs({ isOwn, sharing, owner }: View): string {
  if (sharing.with === 'nobody') return 'mine alone'
  const shared = sharing.with === 'team' ? 'a team' : 'everybody'
  return isOwn ? `mine, for ${shared}` : `${owner ?? 'nobody'}’s`
}
