import type { Consent } from '../../claims/reference.ts'
import type { Audience, Outcome, StoryFields } from '../story.ts'
import { checkStory, type StoryFinding } from '../story-check.ts'
import type { Story } from './stories.api.ts'

/** A story while it is being written, as its fields show it. */
export type StoryDraft = {
  about: { kind: 'person' | 'organisation'; id: string; name: string } | null
  calledInstead: string
  problem: string
  industry: string
  /** One step on each line. */
  tried: string
  happened: string
  outcome: Outcome
  happenedOn: string
  there: string[]
  audience: Audience
  consentBy: string
  consentOn: string
  withdrawnOn: string
}

export const draftOf = (story: Story | undefined, memberId: string): StoryDraft => ({
  about: story?.about ?? null,
  calledInstead: story?.calledInstead ?? '',
  problem: story?.problem ?? '',
  industry: story?.industry ?? '',
  tried: story?.tried.join('\n') ?? '',
  happened: story?.happened ?? '',
  outcome: story?.outcome ?? 'well',
  happenedOn: story?.happenedOn ?? '',
  there: story ? story.there.map(({ id }) => id) : memberId ? [memberId] : [],
  audience: story?.audience ?? 'unnamed',
  consentBy: story?.consent?.by ?? '',
  consentOn: story?.consent?.on ?? '',
  withdrawnOn: story?.consent?.withdrawnOn ?? '',
})

const stepsIn = (text: string): string[] =>
  text
    .split('\n')
    .map(step => step.trim())
    .filter(step => step !== '')

export function fieldsOf({
  about,
  tried,
  there,
  consentBy,
  consentOn,
  withdrawnOn,
  ...same
}: StoryDraft): StoryFields {
  const consent: Consent | null =
    consentBy || consentOn ? { by: consentBy, on: consentOn, withdrawnOn: withdrawnOn || null } : null
  return {
    ...same,
    about: about && { kind: about.kind, id: about.id },
    tried: stepsIn(tried),
    there: [...there].sort(),
    consent,
  }
}

/** What a draft says now that is no story. What is missing is only said of what has been written. */
export function findingsIn({ problem, tried, happened, about, calledInstead }: StoryDraft): StoryFinding[] {
  const isSomebodys = about !== null || calledInstead.trim() !== ''
  const written = { problem, tried, happened }
  return checkStory({ problem, tried: stepsIn(tried), happened, isSomebodys }).filter(
    ({ part }) => written[part].trim() !== '',
  )
}
