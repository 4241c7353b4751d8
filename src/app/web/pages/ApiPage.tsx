import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '../../../ui/Failure.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import classes from './ApiPage.module.css'
import { ApiOperation } from './api/ApiOperation.tsx'
import { type ApiDescription, matches, operationsByPart } from './api/description.ts'

/** Every operation of the API, from the description that is made of what checks it. */
export function ApiPage() {
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useQuery({
    queryKey: ['openapi'],
    queryFn: async ({ signal }) =>
      (await fetch('/api/openapi.json', { signal })).json() as Promise<ApiDescription>,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const parts = data ? operationsByPart(data, one => matches(one, search)) : []
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="API" />
      <h1>API</h1>
      <p className={classes.lead}>
        All that this app does, your programs can do as well, with a key that you make under “You” and send as{' '}
        <code>Authorization: Bearer …</code>. The same for programs is at{' '}
        <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).
      </p>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Reading the description" />}
      {data && (
        <TextInput
          type="search"
          label="Find an operation"
          placeholder="people, export, DELETE …"
          className={classes.search}
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
        />
      )}
      {data && parts.length === 0 && <p className="muted">No operation has that in it.</p>}
      {parts.map(({ part, operations }) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`} className={classes.part}>
            {part}
          </h2>
          {operations.map(operation => (
            <ApiOperation key={operation.name} operation={operation} />
          ))}
        </section>
      ))}
    </div>
  )
}
