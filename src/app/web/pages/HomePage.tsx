import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Failure } from '../../../ui/Failure.tsx'
import { useWorkspace, useWorkspaces } from '../../../workspaces/web/workspaces.api.ts'
import { paths } from '../../paths.ts'
import { FirstRun } from './FirstRun.tsx'

/** On first run the two ways to begin; afterwards straight to one's own relationships. */
export function HomePage() {
  const navigate = useNavigate()
  const { data, error, refetch } = useWorkspaces()
  const own = data?.workspaces.find(({ isSample }) => !isSample)
  const ownWorkspace = useWorkspace(own?.slug ?? '')
  const hasMail = ownWorkspace.data?.hasMail ?? false
  useEffect(() => {
    if (own && hasMail) navigate({ href: paths.relationships({ workspace: own.slug }), replace: true })
  }, [own, hasMail, navigate])

  if (error) return <Failure isPage error={error} onRetry={refetch} />
  if (!data || (own && !ownWorkspace.data && !ownWorkspace.error) || hasMail) return null
  return <FirstRun own={own} />
}
