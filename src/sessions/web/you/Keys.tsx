import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asQuery, call } from '../../../app/web/client.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { Section } from '../../../ui/Section.tsx'
import { type OwnWorkspace, useWorkspaces } from '../../../workspaces/web/workspaces.api.ts'
import { endKeyOperation, listKeysOperation, makeKeyOperation } from '../../sessions.operations.ts'
import { KeyItem } from './KeyItem.tsx'
import { MadeKey } from './MadeKey.tsx'
import { type KeyParts, MakeKeyForm } from './MakeKeyForm.tsx'
import classes from './YouPage.module.css'

const LEAD =
  'With a key a program asks Goodfaith in your name, in one workspace: it reads what you may read, and does no more than its scope.'

export function Keys() {
  const { data, error, refetch } = useWorkspaces()
  const [slug, setSlug] = useState('')
  const workspaces = data?.workspaces ?? []
  const chosen = workspaces.find(workspace => workspace.slug === slug) ?? workspaces[0]
  return (
    <Section title="API keys" lead={LEAD}>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for your workspaces" />}
      {data && !chosen && <p>You are in no workspace yet that a key could be for.</p>}
      {workspaces.length > 1 && (
        <NativeSelect
          label="Workspace"
          maw={400}
          mb="lg"
          value={chosen?.slug}
          data={workspaces.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={event => setSlug(event.target.value)}
        />
      )}
      {chosen && <KeysOf key={chosen.slug} workspace={chosen} />}
    </Section>
  )
}

function KeysOf({ workspace: { slug: workspace, role } }: { workspace: OwnWorkspace }) {
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery(asQuery(listKeysOperation, { workspace }))
  const refresh = () => queryClient.invalidateQueries({ queryKey: [listKeysOperation.name] })
  const make = useMutation({
    mutationFn: (parts: KeyParts) => call(makeKeyOperation, { workspace, ...parts }),
    onSuccess: refresh,
  })
  const end = async (id: string) => {
    await call(endKeyOperation, { workspace, id })
    await refresh()
  }
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking for your keys" />
  return (
    <>
      {data.keys.length === 0 && <p className="muted">You have made no key for this workspace.</p>}
      <ul className={classes.list} aria-label="Your API keys">
        {data.keys.map(key => (
          <KeyItem key={key.id} apiKey={key} onEnd={() => end(key.id)} />
        ))}
      </ul>
      {make.data && <MadeKey made={make.data} onKept={make.reset} />}
      {!make.data && (
        <MakeKeyForm role={role} isPending={make.isPending} error={make.error} onMake={make.mutate} />
      )}
    </>
  )
}
