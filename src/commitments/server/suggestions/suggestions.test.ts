import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../../test/setup/workspace.ts'
import { showSuggestions, suggestFromMessage } from '../../../app/pages/suggestions.ts'
import { reactions } from '../../../app/reactions.ts'
import { rebuildWorkspace } from '../../../app/rebuild.ts'
import { storeBodies } from '../../../correspondence/server/read-bodies.ts'
import { shareMail } from '../../../correspondence/server/share-mail.ts'
import { enter, type WorkspaceCtx } from '../../../platform/context.ts'
import { SYSTEM } from '../../../platform/viewer.ts'
import { createWorkspace } from '../../../workspaces/server/create-workspace.ts'
import { getCommitment } from '../commitments.queries.ts'
import { recordCommitment } from '../record-commitment.ts'
import { confirmSuggestion, dismissSuggestion, restoreSuggestion } from './judge-suggestion.ts'
import { queueToSift, siftMessages } from './sift-messages.ts'

let workspace: TestWorkspace
let ylva: WorkspaceCtx
let gunnar: string
let asked: Mail
let answer: Mail
let ours: Mail
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  ylva = await as(workspace.ctx, 'ylva')
  gunnar = await idOf(ylva, 'gunnar')
  ours = (await mails(true))[0]!
  answer = (await mails(false)).find(({ parent }) => parent !== null)!
  asked = (await mails(true)).find(({ id }) => id === answer.parent)!
})
afterEach(() => workspace.close())

type Mail = { id: string; parent: string | null; day: string }

/** Between Ylva and Gunnar, the latest first. */
const mails = async (isOurs: boolean): Promise<Mail[]> => {
  const sender = isOurs ? sql`a.member_id = ${ylva.viewer.memberId}` : sql`a.person_id = ${gunnar}`
  const other = isOurs ? sql`t.person_id = ${gunnar}` : sql`t.member_id = ${ylva.viewer.memberId}`
  const { rows } = await sql<Mail>`
    select m.id, m.sent_at::date::text as day, p.id as parent from messages m
    join addresses a on a.id = m.sender_id
    left join messages p on p.workspace_id = m.workspace_id and p.key = m.parent_key
    where ${sender} and exists (select from message_parties t where t.message_id = m.id and ${other})
    order by m.sent_at desc`.execute(workspace.ctx.db)
  return rows
}

async function say(mail: Mail, text: string, offsetMinutes: number | null = null) {
  await storeBodies(workspace.ctx, [{ messageId: mail.id, text, attachments: [], offsetMinutes }])
  await queueToSift(workspace.ctx, [mail.id])
  await siftMessages(workspace.ctx)
}
const move = (mail: Mail, at: string) =>
  sql`update messages set sent_at = ${at}::timestamptz where id = ${mail.id}`.execute(workspace.ctx.db)
const list = async (ctx = ylva, more = {}) => (await showSuggestions(ctx, { limit: 50, ...more })).suggestions

const PROMISE = 'Dear Gunnar,\n\nI will send you the load figures within two weeks.\n\nYlva'
const SENTENCE = 'I will send you the load figures within two weeks.'

describe('a suggestion', () => {
  test('is cut from the message, with who owes what to whom by when', async () => {
    await move(ours, '2026-09-29T12:00:00Z')
    await say(ours, PROMISE)
    const [found, ...others] = await list()
    expect(others).toEqual([])
    expect(found).toMatchObject({
      kind: 'commitment',
      doneBy: 'us',
      memberId: ylva.viewer.memberId,
      personId: gunnar,
      sentence: SENTENCE,
      what: 'Send you the load figures',
      saidOn: '2026-09-29',
      dueOn: '2026-10-13',
    })
    expect(found!.marks.map(({ start, end }) => SENTENCE.slice(start, end))).toEqual([
      'I will',
      'within two weeks',
    ])
    const { rows } = await sql<{ row: string }>`select s::text as row from suggestions s`.execute(ylva.db)
    expect(rows.map(({ row }) => row).join()).not.toContain('figures')
  })

  test('knows what tomorrow was where it was written', async () => {
    await move(answer, '2026-09-29T23:30:00Z')
    await say(answer, 'I will send it tomorrow.', 120)
    expect(await list()).toMatchObject([{ doneBy: 'them', saidOn: '2026-09-30', dueOn: '2026-10-01' }])
  })

  test('is found of an answer and of an introduction too', async () => {
    await move(answer, '2026-09-29T12:00:00Z')
    await say(asked, 'Is the crane booked for the second week?')
    await say(answer, 'Yes, since Monday. Let me introduce my colleague Petra Lind.')
    const kinds = (await list(ylva, { message: answer.id })).map(({ kind, asked }) => [kind, asked])
    expect(kinds.sort()).toEqual([
      ['answer', 'Is the crane booked for the second week?'],
      ['introduction', null],
    ])
  })

  test('of “will do” is what was asked', async () => {
    await move(answer, '2026-09-29T12:00:00Z')
    await say(asked, 'Could you send us the drawings by 9 October?')
    await say(answer, 'Will do.\n\nGunnar')
    expect(await list()).toMatchObject([
      { what: 'Could you send us the drawings by 9 October?', dueOn: '2026-10-09' },
    ])
  })

  test('is made of old mail only when asked for', async () => {
    await move(ours, '2026-03-02T12:00:00Z')
    await say(ours, PROMISE)
    expect(await list()).toEqual([])
    expect((await suggestFromMessage(ylva, ours.id)).suggestions).toMatchObject([{ sentence: SENTENCE }])
    expect(await list()).toEqual([])
  })

  test('is not made of bulk', async () => {
    await move(ours, '2026-09-29T12:00:00Z')
    await sql`update messages set kind = 'bulk' where id = ${ours.id}`.execute(workspace.ctx.db)
    await say(ours, PROMISE)
    expect((await suggestFromMessage(ylva, ours.id)).suggestions).toEqual([])
  })

  test('is not made of what somebody wrote down already', async () => {
    await move(ours, '2026-09-29T12:00:00Z')
    await say(ours, PROMISE)
    const fields = { personId: gunnar, owedBy: 'us', text: 'Load figures', dueOn: '2026-10-13' } as const
    await recordCommitment(ylva, { ...fields, messageId: ours.id })
    expect(await list()).toEqual([])
  })
})

describe('confirmed', () => {
  beforeEach(async () => {
    await move(ours, '2026-09-29T12:00:00Z')
    await say(ours, PROMISE)
  })
  const first = async () => (await list())[0]!.id

  test('it becomes a commitment that cites the message, and is suggested no more', async () => {
    const { became, id } = await confirmSuggestion(ylva, await first())
    expect(became).toBe('commitment')
    expect(await getCommitment(ylva, id)).toMatchObject({
      owedBy: 'us',
      text: 'Send you the load figures',
      saidOn: '2026-09-29',
      firstDueOn: '2026-10-13',
      personId: gunnar,
    })
    expect(await list()).toEqual([])
  })

  test('it is what whoever confirms it puts right', async () => {
    const { id } = await confirmSuggestion(ylva, await first(), { text: 'Figures', dueOn: '2026-10-20' })
    expect(await getCommitment(ylva, id)).toMatchObject({ text: 'Figures', firstDueOn: '2026-10-20' })
  })

  test('twice it is refused', async () => {
    const id = await first()
    await confirmSuggestion(ylva, id)
    await expect(confirmSuggestion(ylva, id)).rejects.toMatchObject({ code: 'conflict' })
    const { rows } = await sql`select from commitments`.execute(ylva.db)
    expect(rows).toHaveLength(1)
  })

  test('it needs a day where the mail names none', async () => {
    await sql`update suggestions set due_on = null`.execute(workspace.ctx.db)
    await expect(confirmSuggestion(ylva, await first())).rejects.toMatchObject({ code: 'invalid' })
    await confirmSuggestion(ylva, await first(), { dueOn: '2026-10-05' })
  })
})

test('an answer that is confirmed becomes evidence, of the document where they wrote it', async () => {
  await move(answer, '2026-09-29T12:00:00Z')
  await say(asked, 'Is the crane booked for the second week?')
  await say(answer, 'Yes, since Monday.')
  const [found] = await list(ylva, { message: answer.id })
  expect(await confirmSuggestion(ylva, found!.id)).toMatchObject({ became: 'observation' })
  const { rows } = await sql`select kind, side, observed_by, occurred_on::text from evidence`.execute(ylva.db)
  expect(rows).toEqual([
    { kind: 'question_answered', side: 'theirs', observed_by: 'document', occurred_on: '2026-09-29' },
  ])
})

describe('dismissed', () => {
  beforeEach(async () => {
    await move(ours, '2026-09-29T12:00:00Z')
    await say(ours, PROMISE)
  })

  test('it stays so when everything is made anew', async () => {
    const [found] = await list()
    await dismissSuggestion(ylva, found!.id)
    expect(await list()).toEqual([])
    await rebuildWorkspace(workspace.ctx)
    expect(await list()).toEqual([])
  })

  test('by a slip it is taken back', async () => {
    const [found] = await list()
    await dismissSuggestion(ylva, found!.id)
    await restoreSuggestion(ylva, found!.id)
    expect(await list()).toEqual([found])
    await expect(restoreSuggestion(ylva, found!.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('made anew from the messages is what was there', async () => {
  await move(ours, '2026-09-29T12:00:00Z')
  await say(ours, PROMISE)
  await say(answer, 'I will send it tomorrow.', 120)
  const rows = async () => (await sql`select * from suggestions order by id`.execute(ylva.db)).rows
  const before = await rows()
  expect(before.length).toBeGreaterThan(0)
  await rebuildWorkspace(workspace.ctx)
  expect(await rows()).toEqual(before)
})

describe('whose mail it is not', () => {
  const acts = [
    ['confirms', confirmSuggestion],
    ['dismisses', dismissSuggestion],
    ['restores', restoreSuggestion],
  ] as const

  beforeEach(async () => {
    await move(ours, '2026-09-29T12:00:00Z')
    await say(ours, PROMISE)
  })

  test('neither sees it, nor looks for it, until the mail is shared', async () => {
    const priya = await as(workspace.ctx, 'priya', 'manage')
    expect(await list(priya)).toEqual([])
    expect(await list(priya, { message: ours.id })).toEqual([])
    await expect(suggestFromMessage(priya, ours.id)).rejects.toMatchObject({ code: 'forbidden' })
    await shareMail(ylva, reactions, { what: 'message', id: ours.id })
    expect(await list(priya)).toMatchObject([{ sentence: SENTENCE }])
  })

  test.each(acts)('nobody %s it', async (_, act) => {
    const [found] = await list()
    const priya = await as(workspace.ctx, 'priya', 'manage')
    await expect(act(priya, found!.id)).rejects.toMatchObject({ code: 'not_found' })
    const elsewhere = await createWorkspace(workspace.ctx, { slug: 'else', name: 'Elsewhere' })
    const outside = enter(workspace.ctx, elsewhere.id, SYSTEM)
    await expect(act(outside, found!.id)).rejects.toMatchObject({ code: 'not_found' })
    const reader = await as(workspace.ctx, 'ylva', 'read')
    await expect(act(reader, found!.id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(act(ylva, ylva.ids.next())).rejects.toMatchObject({ code: 'not_found' })
  })
})
