import { Button } from '@mantine/core'
import type { Place } from '../../../app/paths.ts'
import { useChange } from '../../../app/web/use-change.ts'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { findSuggestionsOperation } from '../../suggestions.operations.ts'
import { Suggestions } from './Suggestions.tsx'

/** For the message that is open, of whatever age: what it may be evidence of, looked for when somebody asks. */
export function FoundHere({ place }: { place: Place }) {
  const { search } = useSearch()
  const find = useChange(findSuggestionsOperation)
  const id = search.message
  if (!id) return null
  if (find.isSuccess && find.variables.id === id) return <Suggestions place={place} message={id} />
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={find.isPending}
        onClick={() => find.mutate({ workspace: place.workspace, id })}
      >
        Look for promises
      </Button>
      <FormProblem error={find.error} />
    </>
  )
}
