import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { Icon, type IconName } from '../../ui/Icon.tsx'

const SCHEMES: { scheme: MantineColorScheme; name: string; icon: IconName }[] = [
  { scheme: 'light', name: 'Light', icon: 'sun' },
  { scheme: 'dark', name: 'Dark', icon: 'moon' },
  { scheme: 'auto', name: 'As the system', icon: 'screen' },
]

export function ThemeToggle() {
  const { colorScheme } = useMantineColorScheme()
  const current = SCHEMES.find(({ scheme }) => scheme === colorScheme)!
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Colours: ${current.name}`}>
          <Icon name={current.icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ThemeItems />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The choices, to stand in a menu. */
export function ThemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return SCHEMES.map(({ scheme, name, icon }) => (
    <Menu.Item
      key={scheme}
      leftSection={<Icon name={icon} />}
      rightSection={scheme === colorScheme ? <Icon name="check" /> : null}
      onClick={() => setColorScheme(scheme)}
    >
      {name}
    </Menu.Item>
  ))
}
