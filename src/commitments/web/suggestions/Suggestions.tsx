import { Button, Kbd } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { useChange } from '../../../app/web/use-change.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { restoreSuggestionOperation } from '../../suggestions.operations.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import { SuggestionItem } from './SuggestionItem.tsx'
import classes from './Suggestions.module.css'
import { type Of, type Suggestion, suggestionsQuery } from './suggestions.api.ts'

/** More than this would push away what the page is for. */
const AT_ONCE = 3

type SuggestionsProps = {
  place: Place
  /** Where nothing waits, nothing is said either. */
  hidesEmpty?: boolean
} & Of

/** What recent mail may be evidence of: one key says that it is so, another that it is not. */
export function Suggestions({ place, hidesEmpty, ...of }: SuggestionsProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    suggestionsQuery(place.workspace, of),
  )
  const [isUnfolded, setUnfolded] = useState(false)
  const [dismissed, setDismissed] = useState<Suggestion | null>(null)
  const all = data?.pages.flatMap(({ suggestions }) => suggestions) ?? []
  const shown = isUnfolded ? all : all.slice(0, AT_ONCE)
  const heading = useId()
  // Beneath the commitments of somebody, or beside a message, it is a part of these.
  const Heading = of.about || of.message ? 'h3' : 'h2'
  if (hidesEmpty && all.length === 0 && !dismissed && !error) return null
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <div className={classes.head}>
        <Heading id={heading}>{of.message ? 'Found in this message' : 'Found in mail'}</Heading>
        {all.length > 0 && (
          <p className={`muted ${classes.keys}`}>
            <Kbd size="xs">y</Kbd> it is so · <Kbd size="xs">e</Kbd> put it right · <Kbd size="xs">n</Kbd> it
            is not
          </p>
        )}
      </div>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking for promises in mail" />
      ) : all.length === 0 ? (
        <p className="muted">
          {of.message
            ? 'Nothing more in it: no promise, answer or introduction that is not judged already.'
            : 'Nothing to look at. Promises, answers and introductions in recent mail wait here.'}
        </p>
      ) : (
        <List place={place} suggestions={shown} today={data.pages[0]!.today} onDismissed={setDismissed} />
      )}
      {dismissed && (
        <Undo workspace={place.workspace} suggestion={dismissed} onDone={() => setDismissed(null)} />
      )}
      {all.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setUnfolded(true)}>
          Show {all.length - shown.length} more
        </Button>
      )}
      {isUnfolded && hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </section>
  )
}

type ListProps = {
  place: Place
  suggestions: readonly Suggestion[]
  today: string
  onDismissed: (suggestion: Suggestion) => void
}

function List({ suggestions, ...rest }: ListProps) {
  const box = useRef<HTMLUListElement>(null)
  useFocusKept(box, suggestions.map(({ id }) => id).join())
  return (
    <ul ref={box} className={classes.suggestions} aria-label="Suggestions" onKeyDown={moveByArrow}>
      {suggestions.map(suggestion => (
        <SuggestionItem key={suggestion.id} suggestion={suggestion} {...rest} />
      ))}
    </ul>
  )
}

function moveByArrow(event: KeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || (event.target as Element).closest('input, [role="radiogroup"]')) return
  const lines = [...event.currentTarget.children]
  const line = lines[lines.findIndex(one => one.contains(event.target as Element)) + step]
  line?.querySelector<HTMLElement>('a[href], button')?.focus()
  event.preventDefault()
}

type UndoProps = { workspace: string; suggestion: Suggestion; onDone: () => void }

function Undo({ workspace, suggestion, onDone }: UndoProps) {
  const restore = useChange(restoreSuggestionOperation)
  return (
    <div className={classes.undo} role="status">
      <span className="muted">Dismissed: it is not suggested again.</span>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={restore.isPending}
        onClick={() => restore.mutate({ workspace, id: suggestion.id }, { onSuccess: onDone })}
      >
        Undo
      </Button>
      <FormProblem error={restore.error} />
    </div>
  )
}
