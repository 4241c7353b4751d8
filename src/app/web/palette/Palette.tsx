import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Found, searchQuery } from '../../../search/web/search.api.ts'
import { useIdentity } from '../../../sessions/web/session.api.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { type Place, paths } from '../../paths.ts'
import { Choosing } from './Choosing.tsx'
import { actionsMeant, type Group } from './entries.ts'
import { foundGroups } from './found-groups.tsx'
import classes from './Palette.module.css'
import { readRecent } from './recent.ts'
import { useActions } from './use-actions.ts'

type PaletteProps = { place: Place; isOpen: boolean; onClose: () => void; showKeys: () => void }

/** One box for finding and doing: what is found while one types, and everything that can be done. */
export function Palette({ isOpen, ...inside }: PaletteProps) {
  return (
    <Modal.Root
      opened={isOpen}
      onClose={inside.onClose}
      size={640}
      yOffset="8dvh"
      padding={0}
      classNames={{ content: classes.content, inner: classes.inner, body: classes.body }}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Search, or do something">
        <Modal.Body>
          <Inside {...inside} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Inside({ place, onClose, showKeys }: Omit<PaletteProps, 'isOpen'>) {
  const navigate = useNavigate()
  const identity = useIdentity()
  const { change } = useSearch()
  const [typed, setTyped] = useState('')
  const query = typed.trim()
  const { data, error, isFetching } = useQuery(searchQuery({ workspace: place.workspace, query }))
  const go = (href: string) => navigate({ href })
  const actions = actionsMeant(useActions({ place, go, showKeys }), typed)
  const found = query && data ? data : undefined
  const doing: Group = { name: query ? 'Do' : 'Go and do', entries: actions }
  const groups = found
    ? [
        ...foundGroups(found, { place, go, showMessage: message => change({ message }) }),
        allFound(found, query, () => go(paths.search(place, query))),
        doing,
      ]
    : [...(query ? [] : [recentGroup(identity?.email, place, go)]), doing]
  return (
    <Choosing
      typed={typed}
      onType={setTyped}
      groups={groups.filter(({ entries }) => entries.length > 0)}
      isWaiting={isFetching && query !== ''}
      onDone={onClose}
      said={
        error && query ? (
          <p role="alert">{error.message}</p>
        ) : found?.suggestion ? (
          <p>
            Nothing has these words. Did you mean{' '}
            <button
              type="button"
              className={`quiet-button ${classes.meant}`}
              onClick={() => setTyped(found.suggestion!)}
            >
              {found.suggestion}
            </button>
            ?
          </p>
        ) : found && isEmpty(found) && !isFetching ? (
          <p>Nothing here that you may read has these words.</p>
        ) : null
      }
    />
  )
}

const isEmpty = ({ people, organisations, notes, messages }: Found) =>
  [people, organisations, notes, messages].every(({ length }) => length === 0)

/** To the page of all that was found, where this is not all. */
const allFound = ({ more }: Found, query: string, run: () => void): Group => ({
  name: 'More',
  entries: more.length > 0 ? [{ id: 'all', name: `Everything with “${query}”`, icon: 'search', run }] : [],
})

const recentGroup = (whose: string | undefined, place: Place, go: (href: string) => void): Group => ({
  name: 'Seen last',
  entries: readRecent(`${whose} ${place.workspace}`)
    .filter(({ href }) => href !== location.pathname)
    .map(({ href, title }) => ({ id: href, name: title, run: () => go(href) })),
})
