import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import classes from './WorkspaceSwitcher.module.css'
import { useOpenSample, useWorkspaces } from './workspaces.api.ts'

type WorkspaceSwitcherProps = { workspace: string; onFound?: (() => void) | undefined }

/** Between the workspaces that one is a member of, the sample, and who of us is in the one shown. */
export function WorkspaceSwitcher({ workspace, onFound }: WorkspaceSwitcherProps) {
  const navigate = useNavigate()
  const { data } = useWorkspaces()
  const sample = useOpenSample()
  if (!data) return <span className={classes.placeholder} />

  const current = data.workspaces.find(({ slug }) => slug === workspace)
  const show = (slug: string) => navigate({ href: paths.relationships({ workspace: slug }) })
  const hasSample = data.workspaces.some(({ isSample }) => isSample)

  return (
    <Menu position="bottom-start" shadow="md" width={260}>
      <Menu.Target>
        <button type="button" className={classes.button}>
          <span className={classes.name}>{current?.name ?? 'Workspaces'}</span>
          <Icon name="down" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Workspaces</Menu.Label>
        {data.workspaces.map(({ slug, name }) => (
          <Menu.Item
            key={slug}
            onClick={() => show(slug)}
            rightSection={slug === workspace ? <Icon name="check" /> : null}
          >
            {name}
          </Menu.Item>
        ))}
        {!hasSample && (
          <Menu.Item onClick={async () => show((await sample.mutateAsync()).slug)}>
            Open the sample workspace
          </Menu.Item>
        )}
        {onFound && <Menu.Item onClick={onFound}>Make another workspace</Menu.Item>}
        {current && (
          <>
            <Menu.Divider />
            <Menu.Label>{current.name}</Menu.Label>
            <Menu.Item onClick={() => navigate({ href: paths.members({ workspace }) })}>
              Members and teams
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
