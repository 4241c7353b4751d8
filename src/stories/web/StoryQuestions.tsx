import { MultiSelect, Radio, SegmentedControl, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { ComponentType } from 'react'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { AUDIENCES, type Audience, OUTCOMES, type Outcome } from '../story.ts'
import type { StoryPart } from '../story-check.ts'
import { StoryFindings } from './StoryFindings.tsx'
import { OUTCOME_WORDS } from './stories.api.ts'
import { findingsIn, type StoryDraft } from './story-draft.ts'

type AskProps = { workspace: string; draft: StoryDraft; change: (part: Partial<StoryDraft>) => void }

type Question = { question: string; Ask: ComponentType<AskProps> }

const Said = ({ draft, part }: { draft: StoryDraft; part: StoryPart }) => (
  <StoryFindings findings={findingsIn(draft).filter(finding => finding.part === part)} />
)

const Whose = ({ workspace, draft, change }: AskProps) => (
  <>
    <TextInput
      label="As they are called without their name"
      description="As one would begin: there was…"
      placeholder="a night-shift engineer of a board mill"
      value={draft.calledInstead}
      maxLength={200}
      onChange={event => change({ calledInstead: event.currentTarget.value })}
    />
    <RecordPicker
      workspace={workspace}
      label="Who it was"
      description="A person or an organisation of ours; empty, where no name is known."
      kinds={['person', 'organisation']}
      picked={draft.about}
      onPick={found => change({ about: found && { kind: found.kind, id: found.id, name: found.name } })}
    />
  </>
)

const Problem = ({ draft, change }: AskProps) => (
  <>
    <Textarea
      label="In their words"
      description="What they could not do, what it cost, what they were afraid of."
      value={draft.problem}
      maxLength={1000}
      autosize
      minRows={2}
      required
      withAsterisk={false}
      onChange={event => change({ problem: event.currentTarget.value })}
    />
    <Said draft={draft} part="problem" />
  </>
)

const Industry = ({ draft, change }: AskProps) => (
  <TextInput
    label="Industry"
    placeholder="Fish farming"
    value={draft.industry}
    maxLength={80}
    required
    withAsterisk={false}
    onChange={event => change({ industry: event.currentTarget.value })}
  />
)

const Tried = ({ draft, change }: AskProps) => (
  <>
    <Textarea
      label="In its order"
      description="One step on each line, those that did not help as well."
      value={draft.tried}
      autosize
      minRows={2}
      required
      withAsterisk={false}
      onChange={event => change({ tried: event.currentTarget.value })}
    />
    <Said draft={draft} part="tried" />
  </>
)

const Happened = ({ workspace, draft, change }: AskProps) => {
  const { data } = useWorkspace(workspace)
  return (
    <>
      <Textarea
        label="What somebody did, saw or said then"
        value={draft.happened}
        maxLength={2000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
        onChange={event => change({ happened: event.currentTarget.value })}
      />
      <Said draft={draft} part="happened" />
      <SegmentedControl
        aria-label="How it went"
        data={OUTCOMES.map(value => ({ value, label: OUTCOME_WORDS[value] }))}
        value={draft.outcome}
        onChange={outcome => change({ outcome: outcome as Outcome })}
      />
      <TextInput
        type="date"
        label="When"
        value={draft.happenedOn}
        max={data?.today}
        required
        withAsterisk={false}
        onChange={event => change({ happenedOn: event.currentTarget.value })}
      />
    </>
  )
}

const There = ({ workspace, draft, change }: AskProps) => {
  const { data } = useWorkspace(workspace)
  return (
    <MultiSelect
      label="Whoever can tell it at first hand"
      data={(data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={draft.there}
      onChange={there => change({ there })}
      searchable
    />
  )
}

const MAY: Record<Audience, { label: string; description: string }> = {
  anybody: { label: 'Anybody, with their name', description: 'As long as they agree to be named.' },
  unnamed: { label: 'Anybody, with names left out', description: 'They are called as it is said above.' },
  nobody: { label: 'Nobody outside yet', description: 'It is read among ourselves, and offered to nobody.' },
}

const May = ({ draft, change }: AskProps) => (
  <>
    <Radio.Group
      aria-label="Who may be told it"
      value={draft.audience}
      onChange={audience => change({ audience: audience as Audience })}
    >
      {AUDIENCES.map(value => (
        <Radio key={value} mt={6} value={value} {...MAY[value]} />
      ))}
    </Radio.Group>
    {draft.audience === 'anybody' && (
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput
          label="Who agreed"
          value={draft.consentBy}
          required={draft.consentOn !== ''}
          withAsterisk={false}
          onChange={event => change({ consentBy: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Agreed on"
          value={draft.consentOn}
          required={draft.consentBy !== ''}
          withAsterisk={false}
          onChange={event => change({ consentOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Taken back on"
          value={draft.withdrawnOn}
          min={draft.consentOn}
          onChange={event => change({ withdrawnOn: event.currentTarget.value })}
        />
      </SimpleGrid>
    )}
  </>
)

/** In the order in which a story is told. */
export const QUESTIONS: readonly Question[] = [
  { question: 'Whose problem was it?', Ask: Whose },
  { question: 'What was the problem?', Ask: Problem },
  { question: 'In which industry?', Ask: Industry },
  { question: 'What was tried?', Ask: Tried },
  { question: 'What happened?', Ask: Happened },
  { question: 'Who of us was there?', Ask: There },
  { question: 'Who may be told it?', Ask: May },
]
