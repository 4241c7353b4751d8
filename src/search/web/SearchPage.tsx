import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatDate } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { MarkedText } from './MarkedText.tsx'
import classes from './SearchPage.module.css'
import { type Found, foundMessagesQuery, searchQuery } from './search.api.ts'

const RECORDS = ['people', 'organisations', 'notes', 'claims', 'stories'] as const

/** Everything that has these words: records, claims and stories, and all messages one may read, in pages. */
export function SearchPage() {
  const place = usePlace()
  const { search } = useSearch()
  const query = (search.query ?? '').trim()
  const records = useQuery(searchQuery({ workspace: place.workspace, query, kinds: RECORDS, limit: 10 }))
  const messages = useInfiniteQuery(foundMessagesQuery(place.workspace, query))
  const error = records.error ?? messages.error
  const found = messages.data?.pages.flatMap(page => page.messages) ?? []
  const isNothing =
    records.data &&
    messages.data &&
    found.length === 0 &&
    RECORDS.every(kind => records.data[kind].length === 0)
  return (
    <div className={`page page-narrow ${classes.page}`}>
      <PageTitle title={query ? `Search: ${query}` : 'Search'} />
      <h1>Search</h1>
      <SearchBox query={query} />
      {error ? (
        <Failure
          error={error}
          onRetry={() => {
            records.refetch()
            messages.refetch()
          }}
        />
      ) : !query ? (
        <p className="muted">
          People, organisations, notes, claims, stories, and the messages that you may read.
        </p>
      ) : !records.data || !messages.data ? (
        <ListSkeleton what="Searching" />
      ) : isNothing ? (
        <NothingFound place={place} suggestion={messages.data.pages[0]!.suggestion} />
      ) : (
        <>
          <Records place={place} found={records.data} query={query} />
          <Messages place={place} query={query} found={found} />
          {messages.hasNextPage && (
            <Button
              variant="default"
              loading={messages.isFetchingNextPage}
              onClick={() => messages.fetchNextPage()}
            >
              Show earlier messages
            </Button>
          )}
        </>
      )}
    </div>
  )
}

function SearchBox({ query }: { query: string }) {
  const { change } = useSearch()
  const [text, setText] = useState(query)
  const ask = useDebouncedCallback((sought: string) => change({ query: sought.trim() }, { step: false }), 200)
  useEffect(() => setText(query), [query])
  return (
    <TextInput
      type="search"
      size="md"
      aria-label="Search for"
      leftSection={<Icon name="search" />}
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}

function NothingFound({ place, suggestion }: { place: Place; suggestion: string | null }) {
  return (
    <Notice title="Nothing has these words">
      {suggestion ? (
        <>
          Did you mean <Link href={paths.search(place, suggestion)}>{suggestion}</Link>?
        </>
      ) : (
        'Mail of others is found only by those whose it is, unless they share it.'
      )}
    </Notice>
  )
}

function Records({ place, found, query }: { place: Place; found: Found; query: string }) {
  return (
    <>
      <Part
        title="People"
        more={found.more.includes('people') && paths.relationships(place, { search: query })}
      >
        {found.people.map(({ id, name, address, organisation }) => (
          <li key={id} className={classes.line}>
            <Link href={paths.person(place, id)}>{name || address}</Link>
            <span className="muted">{[organisation, name && address].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </Part>
      <Part
        title="Organisations"
        more={found.more.includes('organisations') && paths.organisations(place, { search: query })}
      >
        {found.organisations.map(({ id, name, domain }) => (
          <li key={id} className={classes.line}>
            <Link href={paths.organisation(place, id)}>{name}</Link>
            <span className="muted">{domain}</span>
          </li>
        ))}
      </Part>
      <Part title="Notes">
        {found.notes.map(({ id, about, excerpt }) => (
          <li key={id} className={classes.entry}>
            <Link
              href={
                about.kind === 'person' ? paths.person(place, about.id) : paths.organisation(place, about.id)
              }
            >
              {about.name}
            </Link>
            <p className={classes.excerpt}>
              <MarkedText marked={excerpt} />
            </p>
          </li>
        ))}
      </Part>
      <Part title="Claims" more={found.more.includes('claims') && paths.claims(place, { search: query })}>
        {found.claims.map(({ id, text, by }) => (
          <li key={id} className={classes.line}>
            <Link href={paths.claim(place, id)}>
              <MarkedText marked={text} />
            </Link>
            <span className="muted">{by}</span>
          </li>
        ))}
      </Part>
      <Part title="Stories" more={found.more.includes('stories') && paths.stories(place, { search: query })}>
        {found.stories.map(({ id, industry, excerpt }) => (
          <li key={id} className={classes.entry}>
            <Link href={paths.stories(place, { story: id })}>{industry}</Link>
            <p className={classes.excerpt}>
              <MarkedText marked={excerpt} />
            </p>
          </li>
        ))}
      </Part>
    </>
  )
}

type MessagesProps = { place: Place; query: string; found: Found['messages'] }

const Messages = ({ place, query, found }: MessagesProps) => (
  <Part title="Messages">
    {found.map(({ id, subject, excerpt, from, sentAt }) => (
      <li key={id} className={classes.entry}>
        <Link href={paths.search(place, query, { message: id })}>
          {subject.length > 0 ? <MarkedText marked={subject} /> : '(no subject)'}
        </Link>
        <p className={classes.excerpt}>
          <MarkedText marked={excerpt} />
        </p>
        <p className={classes.source}>{[from, sentAt && formatDate(sentAt)].filter(Boolean).join(', ')}</p>
      </li>
    ))}
  </Part>
)

type PartProps = { title: string; more?: string | false; children: ReactNode[] }

function Part({ title, more, children }: PartProps) {
  if (children.length === 0) return null
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      <ul className={classes.list} aria-label={title}>
        {children}
      </ul>
      {more && <Link href={more}>All of them in the list</Link>}
    </section>
  )
}
