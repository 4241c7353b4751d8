import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import classes from './WorkspaceSwitcher.module.css'
import { useOpenWorkspace, useWorkspaces } from './workspaces.api.ts'

/** Between one's own correspondence and the sample. What is not there yet is made when it is chosen. */
export function WorkspaceSwitcher({ workspace }: { workspace: string }) {
  const navigate = useNavigate()
  const { data } = useWorkspaces()
  const sample = useOpenWorkspace('sample')
  const own = useOpenWorkspace('own')
  if (!data) return <span className={classes.placeholder} />

  const current = data.workspaces.find(({ slug }) => slug === workspace)
  const show = (slug: string) => navigate({ href: paths.relationships({ workspace: slug }) })
  const hasOwn = data.workspaces.some(({ isSample }) => !isSample)
  const hasSample = data.workspaces.some(({ isSample }) => isSample)

  return (
    <Menu position="bottom-start" shadow="md" width={240}>
      <Menu.Target>
        <button type="button" className={classes.button}>
          <span className={classes.name}>{current?.name ?? 'Choose a workspace'}</span>
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
        {!hasOwn && (
          <Menu.Item
            onClick={async () => {
              const { slug } = await own.mutateAsync()
              navigate({ href: paths.import({ workspace: slug }) })
            }}
          >
            Import your mail
          </Menu.Item>
        )}
        {!hasSample && (
          <Menu.Item onClick={async () => show((await sample.mutateAsync()).slug)}>
            Open the sample workspace
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
