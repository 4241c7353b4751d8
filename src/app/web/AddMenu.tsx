import { ActionIcon, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { NewOrganisation } from '../../organisations/web/NewOrganisation.tsx'
import { NewPerson } from '../../people/web/NewPerson.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { type Place, paths } from '../paths.ts'

/** Adds what mail has not shown. */
export function AddMenu({ place }: { place: Place }) {
  const navigate = useNavigate()
  const [adding, setAdding] = useState<'person' | 'organisation' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The line of the menu that was chosen is gone by then, and cannot have the focus back.
  const close = () => {
    setAdding(null)
    setTimeout(() => button.current?.focus())
  }
  const show = (href: string) => {
    setAdding(null)
    navigate({ href })
  }
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon ref={button} variant="subtle" color="gray" size="lg" aria-label="Add">
            <Icon name="plus" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAdding('person')}>A person</Menu.Item>
          <Menu.Item onClick={() => setAdding('organisation')}>An organisation</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SidePanel title="A new person" isOpen={adding === 'person'} onClose={close}>
        <NewPerson
          workspace={place.workspace}
          onMade={id => show(paths.person(place, id))}
          onCancel={close}
        />
      </SidePanel>
      <SidePanel title="A new organisation" isOpen={adding === 'organisation'} onClose={close}>
        <NewOrganisation
          workspace={place.workspace}
          onMade={id => show(paths.organisation(place, id))}
          onCancel={close}
        />
      </SidePanel>
    </>
  )
}
