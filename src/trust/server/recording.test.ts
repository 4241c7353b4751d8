import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, idOf, openStoryWorkspace } from '../../../test/setup/story.ts'
import type { TestWorkspace } from '../../../test/setup/workspace.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { withdrawEvidence } from './contest-evidence.ts'
import { listObservationsShown } from './list-observations.ts'
import { previewEvidence } from './preview-evidence.ts'
import { recordObservation } from './record-observation.ts'
import { showTrust } from './show-trust.ts'

let workspace: TestWorkspace
let priya: WorkspaceCtx
let nkechi: string
beforeEach(async () => {
  workspace = await openStoryWorkspace()
  priya = await as(workspace.ctx, 'priya')
  nkechi = await idOf(priya, 'nkechi')
})
afterEach(() => workspace.close())

const ofPerson = async () => (await listObservationsShown(priya, { person: nkechi, limit: 10 })).observations

/** The mail of the story that has this subject. */
async function mail(subject: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from messages where subject = ${subject}`.execute(
    priya.db,
  )
  return rows[0]!.id
}

describe('what would be written down', () => {
  test('does to the score exactly what it does once it is', async () => {
    const seen = { kind: 'limit_admitted', doneBy: 'us', text: '', occurredOn: '2026-09-17' } as const
    for (let times = 0; times < 4; times++) {
      const { kind, occurredOn } = seen
      const foreseen = await previewEvidence(priya, { id: nkechi, kind, occurredOn, side: 'ours' })
      expect(foreseen.before).toEqual((await showTrust(priya, { person: nkechi }, {})).ours.score)
      await recordObservation(priya, { personId: nkechi, ...seen })
      expect((await showTrust(priya, { person: nkechi }, {})).ours.score).toBeCloseTo(foreseen.after!, 12)
    }
  })

  test('is our own word, and says when that is at its limit', async () => {
    const asked = { id: nkechi, kind: 'ignorance_admitted', side: 'ours' } as const
    expect(await previewEvidence(priya, asked)).toMatchObject({ isOurOwnWord: true, isAtLimit: false })
    for (let day = 1; day <= 5; day++)
      await recordObservation(priya, {
        personId: nkechi,
        kind: 'limit_admitted',
        doneBy: 'us',
        text: '',
        occurredOn: `2026-09-0${day}`,
      })
    expect(await previewEvidence(priya, asked)).toMatchObject({
      isOurOwnWord: true,
      isAtLimit: true,
      limit: expect.closeTo(6.85),
    })
    expect(await previewEvidence(priya, { ...asked, kind: 'pushed' })).toMatchObject({ isOurOwnWord: false })
    expect(await previewEvidence(priya, { ...asked, side: 'theirs' })).toMatchObject({ isOurOwnWord: false })
  })

  test('of a mail that they wrote is no longer our word', async () => {
    const messageId = await mail('Walt')
    const seen = { id: nkechi, kind: 'confidence_given', side: 'ours' } as const
    expect(await previewEvidence(priya, seen)).toMatchObject({ isOurOwnWord: true })
    expect(await previewEvidence(priya, { ...seen, messageId })).toMatchObject({ isOurOwnWord: false })
  })

  test('of a mail that one may not read is refused', async () => {
    const seen = { id: nkechi, kind: 'confidence_given', side: 'ours' } as const
    const messageId = await mail('Walt')
    await expect(previewEvidence(await as(priya, 'duarte'), { ...seen, messageId })).rejects.toThrow(
      'not yours',
    )
  })
})

describe('what was seen', () => {
  test('is listed newest first, with who did it and to whom somebody was introduced', async () => {
    const real = await idOf(priya, 'real')
    await recordObservation(priya, {
      personId: nkechi,
      kind: 'ignorance_admitted',
      doneBy: 'us',
      text: 'Vacuum pumps.',
      occurredOn: '2025-02-05',
    })
    await recordObservation(priya, {
      personId: nkechi,
      kind: 'introduction_made',
      doneBy: 'them',
      text: '',
      introducedToId: real,
      occurredOn: '2026-02-10',
    })
    expect(await ofPerson()).toMatchObject([
      {
        kind: 'introduction_made',
        doneBy: 'them',
        side: 'ours',
        introducedTo: { name: 'Réal Gagnon' },
        author: 'Priya Raman',
      },
      { kind: 'ignorance_admitted', doneBy: 'us', side: 'ours', text: 'Vacuum pumps.', introducedTo: null },
    ])
  })

  test('in a note that is not here is refused', async () => {
    const noteId = '00000000-0000-7000-8000-000000000000'
    const seen = { personId: nkechi, kind: 'pushed', doneBy: 'them', text: '', noteId } as const
    await expect(recordObservation(priya, seen)).rejects.toThrow('no such note')
  })

  test('and withdrawn is listed as that', async () => {
    await recordObservation(priya, { personId: nkechi, kind: 'ignorance_admitted', doneBy: 'us', text: '' })
    const [seen] = await ofPerson()
    await withdrawEvidence(priya, seen!.standing!.evidenceId, 'It was another day.')
    expect((await ofPerson())[0]!.standing).toMatchObject({ withdrawnAt: '2026-10-01T09:00:00.000Z' })
  })
})
