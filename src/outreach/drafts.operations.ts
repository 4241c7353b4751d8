import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { lineSchema } from '../platform/text.ts'
import { GRADES } from './coach/grade.ts'

const MOST_CHARACTERS = 100_000
const MOST_READERS = 200

const textSchema = z.string().max(MOST_CHARACTERS, 'That is longer than any mail.')
const subjectSchema = z.string().max(1000).optional()

const gradedSchema = z.object({
  grade: z.enum(GRADES),
  /** A hundred less the points of the findings, never below nothing: what the grade is cut from. */
  score: z.number(),
  characters: z.number(),
  asks: z.array(z.object({ start: z.number(), end: z.number(), size: z.string() })),
  language: z.string().nullable(),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['good', 'note', 'warning', 'serious']),
      /** The words meant: `text.slice(start, end)`. */
      start: z.number(),
      end: z.number(),
      because: z.string(),
      instead: z.string(),
      points: z.number(),
    }),
  ),
  /** Rules that do not know the language of the draft. */
  silent: z.array(z.string()),
  /** Why the text would not be let out, and what to do instead; null where it would. */
  refused: z.string().nullable(),
})

export const gradeDraftOperation = operation({
  name: 'drafts.grade',
  changesNothing: true,
  method: 'POST',
  path: '/workspaces/:workspace/drafts/grade',
  summary: 'Grade a draft, A to F, with a reason for each finding; for somebody, by what one knows of them',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    text: textSchema,
    subject: subjectSchema,
    personIds: z.array(idSchema).max(MOST_READERS).default([]),
  }),
  output: gradedSchema,
})

export const handOutDraftOperation = operation({
  name: 'drafts.handOut',
  method: 'POST',
  path: '/workspaces/:workspace/drafts/handed-out',
  summary: 'Say that a text goes out to some people; refused where the same has gone to more than a handful',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    text: textSchema.min(1, 'There is no text.'),
    personIds: z.array(idSchema).min(1, 'Say to whom it goes.').max(MOST_READERS),
  }),
  output: z.object({}),
})

export const findReaderOperation = operation({
  name: 'drafts.reader',
  method: 'GET',
  path: '/workspaces/:workspace/people/:id/reader',
  summary:
    'What a draft for somebody is checked against: what they wrote, what is open between us, what others got',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({
    reader: z.object({
      name: z.string(),
      organisation: z.string().optional(),
      sentences: z.array(z.string()),
      contactDays: z.number(),
      lastExchangeOn: z.string().nullable(),
      commitments: z.array(
        z.object({
          side: z.enum(['ours', 'theirs']),
          what: z.string(),
          dueOn: z.string().nullable(),
          isOverdue: z.boolean(),
        }),
      ),
    }),
    /** Texts that one sent to others lately. */
    others: z.array(z.string()),
    /** The address they wrote from last; null where no mail reaches them. */
    address: z.string().nullable(),
    abilities: z.object({ handOut: abilitySchema }),
  }),
})

const rulePath = '/workspaces/:workspace/coach/rules' as const

export const listCoachRulesOperation = operation({
  name: 'coach.rules',
  method: 'GET',
  path: rulePath,
  summary: 'What drafts are judged by, rule by rule, and which rules are switched off here',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({
    rules: z.array(
      z.object({
        name: z.string(),
        judges: z.string(),
        reason: z.string(),
        source: z.string().nullable(),
        languages: z.array(z.string()).nullable(),
        /** Who switched it off, when and why; null where it judges. */
        off: z.object({ by: z.string(), at: z.string(), because: z.string() }).nullable(),
      }),
    ),
    abilities: z.object({ switch: abilitySchema }),
  }),
})

export const evaluateCoachOperation = operation({
  name: 'coach.worth',
  method: 'GET',
  path: '/workspaces/:workspace/coach/worth',
  summary:
    'What each rule was worth on the mail sent from here: whether its flag foretells that no answer comes',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({
    /** Mails to one person that had a week to be answered. */
    mails: z.number(),
    rules: z.array(
      z.object({
        rule: z.string(),
        flagged: z.number(),
        answeredFlagged: z.number().nullable(),
        answeredOther: z.number().nullable(),
        /** Fall of the log-loss, with its 95 % interval; null where there are too few cases. */
        gain: z.object({ gain: z.number(), low: z.number(), high: z.number() }).nullable(),
        verdict: z.enum(['foretells', 'unproven', 'too few cases']),
      }),
    ),
  }),
})

const ofRule = { ...inWorkspace, rule: z.string().max(100) }

export const switchRuleOffOperation = operation({
  name: 'coach.switchOff',
  method: 'POST',
  path: `${rulePath}/:rule/off`,
  summary: 'Have a rule judge no drafts here, with a reason',
  permission: 'manage',
  input: z.object({ ...ofRule, because: lineSchema(300).min(1, 'Say why.') }),
  output: z.object({}),
})

export const switchRuleOnOperation = operation({
  name: 'coach.switchOn',
  method: 'DELETE',
  path: `${rulePath}/:rule/off`,
  summary: 'Have a rule judge drafts again',
  permission: 'manage',
  input: z.object(ofRule),
  output: z.object({}),
})
