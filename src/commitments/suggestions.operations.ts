import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { PARTIES } from './commitment.ts'
import { SUGGESTION_KINDS } from './suggestions/suggestion.ts'

const range = z.object({ start: z.number(), end: z.number() })

export const suggestionSchema = z.object({
  id: z.string(),
  kind: z.enum(SUGGESTION_KINDS),
  doneBy: z.enum(PARTIES),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  messageId: z.string(),
  sentAt: z.string(),
  /** As it stands in the message; `marks` are the words that it was found by. */
  sentence: z.string(),
  marks: z.array(range),
  what: z.string(),
  /** Both in the calendar of whoever wrote it. */
  saidOn: z.string(),
  dueOn: z.string().nullable(),
  confidence: z.enum(['firm', 'plain', 'hedged']),
  /** What is answered or taken on, where who asks may read that message. */
  asked: z.string().nullable(),
  abilities: z.object({ judge: abilitySchema }),
})

export const listSuggestionsOperation = operation({
  name: 'suggestions.list',
  method: 'GET',
  path: '/workspaces/:workspace/suggestions',
  summary: 'What recent mail may be evidence of, in the messages that one may read, the newest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    person: idSchema.optional(),
    organisation: idSchema.optional(),
    message: idSchema.optional(),
    /** Between whom of us and them: a member’s id, or `me`. */
    member: z.union([z.literal('me'), idSchema]).optional(),
  }),
  output: z.object({
    suggestions: z.array(suggestionSchema),
    next: z.string().nullable(),
    today: z.string(),
  }),
})

export const findSuggestionsOperation = operation({
  name: 'suggestions.find',
  method: 'POST',
  path: '/workspaces/:workspace/messages/:id/suggestions',
  summary: 'Look through one message, of whatever age, for what it may be evidence of',
  permission: 'write',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({ suggestions: z.array(suggestionSchema) }),
})

const ofSuggestion = { ...inWorkspace, id: idSchema }

export const confirmSuggestionOperation = operation({
  name: 'suggestions.confirm',
  method: 'POST',
  path: '/workspaces/:workspace/suggestions/:id/confirmation',
  summary: 'Say that it is so: it becomes a commitment or an observation that cites the message',
  permission: 'write',
  input: z.object({
    ...ofSuggestion,
    /** As it was found, unless said otherwise. */
    text: lineSchema(300).optional(),
    dueOn: daySchema.optional(),
    owedBy: z.enum(PARTIES).optional(),
    personId: idSchema.optional(),
    memberId: idSchema.optional(),
  }),
  output: z.object({ became: z.enum(['commitment', 'observation']), id: z.string() }),
})

export const dismissSuggestionOperation = operation({
  name: 'suggestions.dismiss',
  method: 'POST',
  path: '/workspaces/:workspace/suggestions/:id/dismissal',
  summary: 'Say that it is not so; it is not suggested again',
  permission: 'write',
  input: z.object(ofSuggestion),
  output: z.object({}),
})

export const restoreSuggestionOperation = operation({
  name: 'suggestions.restore',
  method: 'DELETE',
  path: '/workspaces/:workspace/suggestions/:id/dismissal',
  summary: 'Take a dismissal back',
  permission: 'write',
  input: z.object(ofSuggestion),
  output: z.object({}),
})
