import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, fileStory, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import { showTimeline } from '../../app/pages/timeline/timeline.ts'
import { clockAt } from '../../platform/clock.ts'
import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { createWorkspace } from '../../workspaces/server/create-workspace.ts'
import { storyMails } from '../../world/story.ts'
import { startingPlan } from '../starting-plan.ts'
import { beginApproaches } from './begin-approach.ts'
import { sendTouch, skipTouch, takeBackTouch } from './do-touch.ts'
import { endApproach } from './end-approach.ts'
import { goOn, overrideSilence, recordFollowUp } from './go-on.ts'
import { draftTouch, planTouches } from './plan-touches.ts'
import { recordPermission, showPermission } from './record-permission.ts'
import { showApproach } from './show-approach.ts'
import { proposeApproach, showApproaches } from './show-approaches.ts'

let workspace: TestWorkspace
let duarte: WorkspaceCtx
let farida: string
let walt: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  duarte = on('2026-10-01', await as(workspace.ctx, 'duarte'))
  farida = await idOf(duarte, 'farida')
  walt = await idOf(duarte, 'walt')
})
afterEach(() => workspace.close())

function on(day: string, ctx = duarte): WorkspaceCtx {
  return { ...ctx, clock: clockAt(new Date(`${day}T09:00:00Z`)) }
}
const HOPES = { hopesToGive: 'What the meters in ward 7 say', hopesToLearn: 'Who reads them' }
const begin = async (personIds = [farida], ctx = duarte) =>
  (await beginApproaches(ctx, { personIds, ...HOPES, touches: startingPlan(14) }))[0]!
const show = (id: string, ctx = duarte) => showApproach(ctx, id)
const touchAt = async (id: string, at: number, ctx = duarte) => ({
  id,
  touch: (await show(id, ctx)).touches[at]!.id,
})
const send = async (id: string, at: number, day: string, fields = {}) =>
  sendTouch(on(day), await touchAt(id, at), fields)
const permit = (says: 'given' | 'withdrawn', saidOn: string, ctx = duarte) =>
  recordPermission(ctx, farida, { says, saidOn, words: 'She said so on the telephone.' })

/** A mail from Farida to Duarte, filed on some day in the story’s last summer. */
const answer = async (day: string) => {
  const signed = storyMails().find(({ messageId }) => messageId.startsWith('delamere.signed'))!
  const messageId = `answer-${day}@delamere-care.example`
  const sentAt = new Date(`${day}T12:00:00Z`)
  await fileStory(on(day, enter(workspace.ctx, duarte.workspaceId)), [
    { ...signed, messageId, sentAt } as never,
  ])
}

describe('an approach', () => {
  test('is begun for each of a few people, with the same steps and no draft to copy', async () => {
    const touches = startingPlan(14).map(touch => ({ ...touch, text: 'The same to everybody.' }))
    const ids = await beginApproaches(duarte, { personIds: [farida, walt], ...HOPES, touches })
    expect(ids).toHaveLength(2)
    for (const id of ids)
      expect((await show(id)).touches.map(({ text }) => text)).toEqual(touches.map(() => ''))
    expect(
      (await showApproaches(duarte, { which: 'open', member: 'me', limit: 10 })).approaches,
    ).toHaveLength(2)
    await expect(begin()).rejects.toThrow('End that one first')
  })

  test('proposes its first touch at once, and the next after its days', async () => {
    const id = await begin()
    expect((await show(id)).stand).toMatchObject({ kind: 'due', dueOn: '2026-10-01' })
    await send(id, 0, '2026-10-01')
    expect((await show(id, on('2026-10-02'))).stand).toMatchObject({ kind: 'waiting', because: 'planned' })
  })

  test('takes its touches in order, and leaves one out with a reason', async () => {
    const id = await begin()
    await expect(send(id, 1, '2026-10-01')).rejects.toThrow('comes before it')
    await skipTouch(duarte, await touchAt(id, 0), 'She had it from Owen.')
    await send(id, 1, '2026-10-01')
    await expect(send(id, 1, '2026-10-01')).rejects.toThrow('already')
    expect((await show(id)).balance).toEqual({
      gives: { sent: 1, planned: 3 },
      asks: { sent: 0, planned: 2 },
    })
    await expect(takeBackTouch(duarte, await touchAt(id, 0))).rejects.toThrow(
      'Only what was said of the last',
    )
    const second = await touchAt(id, 1)
    await takeBackTouch(duarte, second)
    expect((await show(id)).stand).toMatchObject({ touchId: second.touch })
  })

  test('is planned anew as far as it is still to come, by whoever saw the plan as it is', async () => {
    const id = await begin()
    await send(id, 0, '2026-10-01')
    const { version, touches } = await show(id)
    const rest = startingPlan(14).slice(5)
    await planTouches(duarte, id, { version, touches: rest })
    expect((await show(id)).touches.map(({ what }) => what)).toEqual([
      touches[0]!.what,
      ...rest.map(({ what }) => what),
    ])
    await expect(planTouches(duarte, id, { version, touches: rest })).rejects.toThrow('changed since')
    const same = [{ ...rest[0]!, reason: touches[0]!.reason }]
    await expect(planTouches(duarte, id, { version: version + 1, touches: same })).rejects.toThrow(
      'same reason',
    )
  })

  test('whose touch gives does not let it ask', async () => {
    const id = await begin()
    const first = await touchAt(id, 0)
    await draftTouch(duarte, first, { subject: 'Ward 7', text: 'Farida, could you call me on Tuesday?' })
    await expect(send(id, 0, '2026-10-01')).rejects.toThrow('may not ask: “Farida, could you call me')
    await draftTouch(duarte, first, { subject: 'Ward 7', text: 'Farida, the survey of ward 7 is attached.' })
    await send(id, 0, '2026-10-01')
    await expect(draftTouch(duarte, first, { subject: '', text: '' })).rejects.toThrow('already')
  })

  test('does not send to one what went to another', async () => {
    const text = 'Here is the short survey of which meters drift in winter, made from our own recordings.'
    const one = await begin()
    await draftTouch(duarte, await touchAt(one, 0), { subject: '', text: `Farida,\n\n${text}` })
    await send(one, 0, '2026-10-01')
    const other = await begin([walt])
    await draftTouch(duarte, await touchAt(other, 0), { subject: '', text: `Walt,\n\n${text}` })
    await expect(send(other, 0, '2026-10-01')).rejects.toThrow('same text went to somebody else')
  })

  test('cites a mail of ours to them for a touch, and its day with it; no other', async () => {
    const id = await begin()
    const { ownMails } = await show(id)
    expect(ownMails.length).toBeGreaterThan(0)
    const { rows } = await sql<{ id: string }>`
      select m.id from messages m join addresses a on a.id = m.sender_id
      where a.person_id = ${farida}::uuid limit 1`.execute(duarte.db)
    await expect(send(id, 0, '2026-10-01', { messageId: rows[0]!.id })).rejects.toThrow('none from whoever')
    await skipTouch(duarte, await touchAt(id, 0), 'It was no gift.')
    await skipTouch(duarte, await touchAt(id, 1), 'Nor was this.')
    await expect(send(id, 2, '2026-10-01', { sentOn: '2026-10-02' })).rejects.toThrow(
      'cannot have been seen yet',
    )
  })
})

describe('an answer', () => {
  test('pauses it until somebody has looked at that very mail and says that it goes on', async () => {
    const id = await begin([farida], on('2026-08-01'))
    await send(id, 0, '2026-08-01')
    await answer('2026-08-20')
    const paused = await show(id, on('2026-08-21'))
    expect(paused.stand).toEqual({ kind: 'paused', answers: 1 })
    await expect(send(id, 1, '2026-08-21')).rejects.toThrow('They have written since')
    const messageIds = paused.answers.map(({ messageId }) => messageId)
    await answer('2026-08-22')
    await goOn(on('2026-08-23'), id, messageIds)
    expect((await show(id, on('2026-08-23'))).stand).toEqual({ kind: 'paused', answers: 1 })
    const rest = (await show(id, on('2026-08-23'))).answers.map(({ messageId }) => messageId)
    await goOn(on('2026-08-23'), id, rest)
    expect((await show(id, on('2026-08-23'))).stand).toMatchObject({ kind: 'due' })
    await expect(goOn(on('2026-08-23'), id, rest)).rejects.toThrow('None of these')
  })
})

describe('silence', () => {
  const waitOf = async (id: string) => (await show(id)).wait.days
  const daysAfter = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

  test('has one forward the own mail once, then walk away with a letter that is drafted', async () => {
    const id = await begin()
    const days = await waitOf(id)
    expect((await show(id)).wait.of).toBe('tie')
    await draftTouch(duarte, await touchAt(id, 0), {
      subject: 'Ward 7',
      text: 'Farida, the survey is attached.',
    })
    await send(id, 0, '2026-10-01')
    await expect(recordFollowUp(on('2026-10-02'), id, {})).rejects.toThrow('not silent')
    const first = daysAfter('2026-10-01', days + 1)
    const silent = await show(id, on(first))
    expect(silent.stand).toMatchObject({ kind: 'silent', advice: 'follow-up', days: days + 1 })
    expect(silent.drafted).toMatchObject({ subject: 'Fwd: Ward 7' })
    expect(silent.drafted!.text).toContain('Farida, the survey is attached.')
    await expect(send(id, 1, first)).rejects.toThrow('They are silent')
    await recordFollowUp(on(first), id, {})
    const second = daysAfter(first, days + 1)
    const gone = await show(id, on(second))
    expect(gone.stand).toMatchObject({ kind: 'silent', advice: 'walk-away' })
    expect(gone.drafted!.text).toMatch(/^Farida, I have written twice since 1 October/)
    await expect(recordFollowUp(on(second), id, {})).rejects.toThrow('once is enough')
    const why = 'Two mails, and no word.'
    const letter = { sentOn: second }
    await expect(endApproach(on(second), id, { became: 'dropped', because: why, letter })).rejects.toThrow(
      'walking away alone',
    )
    const goodbye = (sentOn: string, ctx = on(second)) =>
      endApproach(ctx, id, { became: 'walked-away', because: why, letter: { sentOn } })
    await expect(goodbye(daysAfter(second, 1))).rejects.toThrow('cannot have been seen yet')
    await expect(goodbye('2026-09-30')).rejects.toThrow('this one came later')
    const ylva = on(second, await as(workspace.ctx, 'ylva'))
    const manager: WorkspaceCtx = { ...ylva, viewer: { ...ylva.viewer, permission: 'manage' } }
    await expect(goodbye(second, manager)).rejects.toThrow('a colleague’s')
    await goodbye(second)
    expect((await show(id, on(second))).stand).toMatchObject({
      kind: 'ended',
      became: 'walked-away',
      letter: { on: second, messageId: null },
    })
    await expect(send(id, 1, second)).rejects.toThrow('It has ended')
  })

  test('is overridden with a reason that is kept', async () => {
    const id = await begin()
    await expect(overrideSilence(duarte, id, 'She is on leave.')).rejects.toThrow('not silent')
    await send(id, 0, '2026-10-01')
    const day = daysAfter('2026-10-01', Math.max(14, await waitOf(id)) + 1)
    await overrideSilence(on(day), id, 'She is on leave until then.')
    const shown = await show(id, on(day))
    expect(shown.overrides).toMatchObject([{ because: 'She is on leave until then.' }])
    expect(shown.stand).toMatchObject({ kind: 'due' })
  })
})

describe('permission to keep in contact', () => {
  test('is needed after the first touches, and a no ends the approach and every other', async () => {
    const id = await begin()
    for (const at of [0, 1, 2]) await send(id, at, '2026-10-01')
    await expect(send(id, 3, '2026-10-01')).rejects.toThrow('may keep in contact')
    await permit('given', '2026-10-01')
    expect((await show(id)).permission).toMatchObject({ says: 'given', saidOn: '2026-10-01' })
    await permit('withdrawn', '2026-10-01')
    expect((await show(id)).stand).toMatchObject({ kind: 'ended', became: 'dropped' })
    await expect(begin()).rejects.toThrow('want no more mail')
    expect((await proposeApproach(duarte, farida)).abilities.begin).toContain('want no more mail')
    expect((await showPermission(duarte, farida)).said).toHaveLength(2)
  })

  test('that was taken back before it was given again stands as given', async () => {
    await permit('given', '2026-09-20')
    await permit('withdrawn', '2026-09-10')
    expect((await showPermission(duarte, farida)).standing).toMatchObject({ says: 'given' })
    await begin()
  })
})

test('what was done in an approach stands on the timeline of whoever it is towards', async () => {
  const id = await begin()
  await send(id, 0, '2026-10-01')
  await permit('withdrawn', '2026-10-01')
  const { lines } = await showTimeline(duarte, { subject: farida, limit: 4 })
  expect(lines.map(({ did }) => did)).toEqual([
    'ended',
    'heard that there shall be no more mail to',
    'sent a touch of',
    'began',
  ])
  expect(lines[0]!.subject).toMatchObject({ kind: 'approach', page: { kind: 'approach', id } })
  expect(lines[0]!.abilities.undo).toContain('stands there')
})

describe('what cannot be', () => {
  test('by a viewer, by a colleague, and in another workspace is refused, and it is said why', async () => {
    const id = await begin()
    const first = await touchAt(id, 0)
    const because = 'Why not.'
    const viewer = await as(workspace.ctx, 'duarte', 'read')
    const priya = await as(workspace.ctx, 'priya')
    const other = await createWorkspace(workspace.ctx, { slug: 'other', name: 'Other' })
    const elsewhere = enter(workspace.ctx, other.id, duarte.viewer)
    const work: ((ctx: WorkspaceCtx) => Promise<unknown>)[] = [
      ctx => planTouches(ctx, id, { version: 1, touches: startingPlan(14) }),
      ctx => draftTouch(ctx, first, { subject: '', text: 'A' }),
      ctx => sendTouch(ctx, first, {}),
      ctx => skipTouch(ctx, first, because),
      ctx => takeBackTouch(ctx, first),
      ctx => goOn(ctx, id, [id]),
      ctx => recordFollowUp(ctx, id, {}),
      ctx => overrideSilence(ctx, id, because),
    ]
    for (const attempt of [
      ...work,
      (ctx: WorkspaceCtx) => endApproach(ctx, id, { became: 'dropped', because }),
    ]) {
      await expect(attempt(viewer)).rejects.toThrow('not viewers')
      await expect(attempt(elsewhere)).rejects.toThrow('no such approach')
    }
    for (const attempt of work) await expect(attempt(priya)).rejects.toThrow('colleague’s')
    await expect(endApproach(priya, id, { became: 'dropped', because })).rejects.toThrow('whoever manages')
    await expect(begin([walt], viewer)).rejects.toThrow('not viewers')
    await expect(begin([walt], elsewhere)).rejects.toThrow('no such person')
    await expect(begin([walt], enter(workspace.ctx, duarte.workspaceId))).rejects.toThrow('own name')
    await expect(permit('given', '2026-09-01', viewer)).rejects.toThrow('not viewers')
    await expect(permit('given', '2026-09-01', elsewhere)).rejects.toThrow('no such person')
    await endApproach(await as(workspace.ctx, 'priya', 'manage'), id, { became: 'dropped', because })
    expect((await show(id)).stand).toMatchObject({ kind: 'ended', became: 'dropped' })
  })
})
