import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'

export const participantSchema = z.object({
  role: z.enum(['from', 'to', 'cc', 'bcc']),
  name: z.string(),
  /** Null where a mailing list let through the name alone. */
  address: z.string().nullable(),
  kind: z.enum(['human', 'role', 'list', 'alias']),
  memberId: z.string().nullable(),
  personId: z.string().nullable(),
})

export const getMessageOperation = operation({
  name: 'messages.get',
  method: 'GET',
  path: '/workspaces/:workspace/messages/:id',
  summary: 'One message with its participants and its text',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({
    id: z.string(),
    /** Null, like all else that it says, where it is not for one to read. */
    subject: z.string().nullable(),
    sentAt: z.string().nullable(),
    kind: z.enum(['personal', 'discussion', 'bulk', 'automatic']),
    kindBecause: z.string().nullable(),
    participants: z.array(participantSchema),
    recipientCount: z.number(),
    /** Null also while the bodies of its import are still being read. */
    text: z.string().nullable(),
    attachments: z.array(z.object({ name: z.string(), type: z.string(), size: z.number() })),
    source: z.string().nullable(),
    isReadable: z.boolean(),
    /** Whose it is: who of us took part, or has it in their mailbox. They may share it with the workspace. */
    owners: z.array(z.string()),
    isShared: z.boolean(),
    abilities: z.object({ share: abilitySchema }),
  }),
})
