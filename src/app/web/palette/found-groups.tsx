import { MarkedText } from '../../../search/web/MarkedText.tsx'
import type { Found } from '../../../search/web/search.api.ts'
import { formatDate } from '../../../ui/format.ts'
import { type Place, paths } from '../../paths.ts'
import type { Entry, Group } from './entries.ts'

type Reach = { place: Place; go: (href: string) => void; showMessage: (id: string) => void }

/** What was found, each kind under its heading. */
export function foundGroups(found: Found, { place, go, showMessage }: Reach): Group[] {
  const about = ({ kind, id }: Found['notes'][number]['about']) =>
    kind === 'person' ? paths.person(place, id) : paths.organisation(place, id)
  return [
    {
      name: 'People',
      entries: found.people.map(({ id, name, address, organisation }) => ({
        id,
        name: name || address,
        detail: [organisation, name && address].filter(Boolean).join(' · '),
        run: () => go(paths.person(place, id)),
      })),
    },
    {
      name: 'Organisations',
      entries: found.organisations.map(({ id, name, domain }) => ({
        id,
        name,
        detail: domain,
        run: () => go(paths.organisation(place, id)),
      })),
    },
    {
      name: 'Notes',
      entries: found.notes.map(note => ({
        id: note.id,
        name: <MarkedText marked={note.excerpt} />,
        detail: `About ${note.about.name}`,
        run: () => go(about(note.about)),
      })),
    },
    {
      name: 'Claims',
      entries: found.claims.map(({ id, text, by }) => ({
        id,
        name: <MarkedText marked={text} />,
        detail: by && `Claimed by ${by}`,
        run: () => go(paths.claim(place, id)),
      })),
    },
    {
      name: 'Stories',
      entries: found.stories.map(({ id, industry, excerpt }) => ({
        id,
        name: <MarkedText marked={excerpt} />,
        detail: industry,
        run: () => go(paths.stories(place, { story: id })),
      })),
    },
    { name: 'Messages', entries: found.messages.map(message => messageEntry(message, showMessage)) },
  ]
}

/** From whom and when, where the subject says why it was found; else what it says. */
function messageEntry(
  { id, subject, excerpt, from, sentAt }: Found['messages'][number],
  showMessage: (id: string) => void,
): Entry {
  const isInSubject = subject.some(({ isFound }) => isFound)
  return {
    id,
    name: subject.length > 0 ? <MarkedText marked={subject} /> : '(no subject)',
    detail: isInSubject ? (
      [from, sentAt && formatDate(sentAt)].filter(Boolean).join(', ')
    ) : (
      <>
        {from}: <MarkedText marked={excerpt} />
      </>
    ),
    run: () => showMessage(id),
  }
}
