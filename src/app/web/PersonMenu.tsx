import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Identity } from '../../sessions/web/session.api.ts'
import { paths } from '../paths.ts'
import classes from './PersonMenu.module.css'
import { ThemeItems } from './ThemeToggle.tsx'
import { usePlace } from './use-place.ts'
import { useSignOut } from './use-sign-out.ts'

/** Who is signed in, and what is theirs alone. */
export function PersonMenu({ identity }: { identity: Identity }) {
  const navigate = useNavigate()
  const place = usePlace()
  const leave = useSignOut()
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={`${initials(identity.name)}: menu of ${identity.name}`}
        >
          {initials(identity.name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          {identity.name}
          <span className={classes.email}>{identity.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Item onClick={() => navigate({ href: paths.you })}>You and your ways in</Menu.Item>
        {place.workspace && (
          <Menu.Item onClick={() => navigate({ href: paths.mailPrivacy(place) })}>Your mail</Menu.Item>
        )}
        {place.workspace && (
          <>
            <Menu.Item onClick={() => navigate({ href: paths.weights(place) })}>
              Weights of evidence
            </Menu.Item>
            <Menu.Item onClick={() => navigate({ href: paths.coach(place) })}>
              How drafts are judged
            </Menu.Item>
            <Menu.Item onClick={() => navigate({ href: paths.timeline(place) })}>Changes</Menu.Item>
            <Menu.Item onClick={() => navigate({ href: paths.trash(place) })}>Trash</Menu.Item>
          </>
        )}
        {identity.ownsInstallation && (
          <Menu.Item onClick={() => navigate({ href: paths.installation })}>Installation</Menu.Item>
        )}
        <Menu.Item onClick={() => navigate({ href: paths.api })}>API</Menu.Item>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        <ThemeItems />
        <Menu.Divider />
        <Menu.Item closeMenuOnClick={false} onClick={() => leave.mutate()}>
          {leave.error ? `Not signed out: ${leave.error.message}` : 'Sign out'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The first letters of the first and the last name. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return letters.map(word => [...word][0]!.toUpperCase()).join('')
}
