import { useMantineColorScheme } from '@mantine/core'
import { useIdentity } from '../../../sessions/web/session.api.ts'
import type { Search } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { useWorkspaces } from '../../../workspaces/web/workspaces.api.ts'
import { type Place, paths } from '../../paths.ts'
import { press } from '../keys/reach-page.ts'
import { useSignOut } from '../use-sign-out.ts'
import type { Action } from './entries.ts'

type Reach = { place: Place; go: (href: string) => void; showKeys: () => void }

/** Everything that can be done from anywhere, and from where one stands. */
export function useActions({ place, go, showKeys }: Reach): Action[] {
  const { data } = useWorkspaces()
  const identity = useIdentity()
  const signOut = useSignOut()
  const { setColorScheme } = useMantineColorScheme()
  const { change } = useSearch()
  const going = (name: string, href: string, more: Partial<Action> = {}): Action => ({
    id: `go ${href}`,
    name,
    icon: 'right',
    run: () => go(href),
    ...more,
  })
  const others = (data?.workspaces ?? []).filter(({ slug }) => slug !== place.workspace)
  return [
    ...(place.workspace
      ? [...here(), ...recording(change), promising(change), approaching(change), ...pages(place, going)]
      : []),
    ...others.map(({ slug, name }) =>
      going(`Switch to ${name}`, paths.relationships({ workspace: slug }), { also: 'workspace' }),
    ),
    going('You and your ways in', paths.you, { also: 'settings password account profile' }),
    ...(identity?.ownsInstallation ? [going('Installation', paths.installation, { also: 'settings' })] : []),
    { id: 'light', name: 'Light colours', also: 'theme', icon: 'sun', run: () => setColorScheme('light') },
    { id: 'dark', name: 'Dark colours', also: 'theme', icon: 'moon', run: () => setColorScheme('dark') },
    {
      id: 'auto',
      name: 'Colours as the system',
      also: 'theme',
      icon: 'screen',
      run: () => setColorScheme('auto'),
    },
    { id: 'keys', name: 'Show the keys', also: 'keyboard shortcuts help', keys: ['?'], run: showKeys },
    { id: 'sign-out', name: 'Sign out', also: 'log out leave', run: () => signOut.mutate() },
  ]
}

/** About the person or the organisation that is shown, where one is. */
function here(): Action[] {
  const isShown = (key: string) =>
    document.querySelector(`main [data-key="${key}"]:not([aria-disabled="true"])`) !== null
  const actions = [
    { id: 'note', key: 'note', name: 'Write a note', keys: ['n'] },
    { id: 'task', key: 'task', name: 'Add a task', keys: ['t'] },
    { id: 'edit', key: 'edit', name: 'Edit', keys: ['e'] },
    { id: 'write', key: 'write', name: 'Write to them' },
    { id: 'pulse', key: 'pulse', name: 'Write down answers to the four questions' },
    { id: 'lesson', key: 'lesson', name: 'Add a lesson' },
  ] as const
  // The palette gives the focus back as it closes; only after that can anything else take it.
  return actions
    .filter(({ key }) => isShown(key))
    .map(({ key, ...action }) => ({ ...action, icon: 'plus', run: () => setTimeout(() => press(key)) }))
}

/** Writing down what was seen; the palette is closed by then and has given the focus back. */
function recording(change: (part: Search) => void): Action[] {
  const record = (name: string, act: string, more: Partial<Action> = {}): Action => ({
    id: `record ${act}`,
    name,
    icon: 'plus',
    run: () => setTimeout(() => change({ record: act })),
    ...more,
  })
  return [
    record('Record what was seen', 'seen', { keys: ['s'], also: 'observation evidence candour trust write' }),
    record('Record a referral to a competitor', 'referral', { also: 'recommend acid test' }),
    record('Record a gift', 'gift', { also: 'present' }),
  ]
}

const promising = (change: (part: Search) => void): Action => ({
  id: 'commitment',
  name: 'Add a commitment',
  also: 'promise owe due',
  icon: 'plus',
  run: () => setTimeout(() => change({ add: 'commitment' })),
})

const approaching = (change: (part: Search) => void): Action => ({
  id: 'approach',
  name: 'Plan touches',
  also: 'approach sequence write contact permission',
  icon: 'plus',
  run: () => setTimeout(() => change({ add: 'approach' })),
})

const pages = (place: Place, going: (name: string, href: string, more?: Partial<Action>) => Action) => [
  going('Relationships', paths.relationships(place), { keys: ['g', 'r'], also: 'people list' }),
  going('Organisations', paths.organisations(place), { keys: ['g', 'o'], also: 'companies' }),
  going('Referrals and gifts', paths.acts(place), { also: 'acts competitor seen' }),
  going('Tasks', paths.tasks(place), { keys: ['g', 't'], also: 'to-do reminders' }),
  going('Commitments', paths.commitments(place), { keys: ['g', 'p'], also: 'promises owed due' }),
  going('Touches', paths.touches(place), { also: 'approaches plan write silence' }),
  going('Claims', paths.claims(place), { keys: ['g', 'l'], also: 'proof register say' }),
  going('References', paths.references(place), { also: 'who speaks for us' }),
  going('Stories', paths.stories(place), { also: 'case studies library told failures' }),
  going('Posts', paths.posts(place), { also: 'social write drafts take' }),
  going('Changes', paths.timeline(place), { keys: ['g', 'c'], also: 'timeline undo history' }),
  going('Import mail', paths.import(place), { keys: ['g', 'i'] }),
  going('Evaluation', paths.evaluation(place), { also: 'how well does this predict' }),
  going('How drafts are judged', paths.coach(place), { also: 'coach rules grade writing mail' }),
  going('Weights of evidence', paths.weights(place), { also: 'trust settings half-life assumption' }),
  going('Members and teams', paths.members(place), { keys: ['g', 'm'], also: 'invite' }),
  going('Your mail', paths.mailPrivacy(place), { also: 'private share privacy' }),
  going('Trash', paths.trash(place), { also: 'deleted restore' }),
]
