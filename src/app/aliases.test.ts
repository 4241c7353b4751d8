import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshot } from '../../test/setup/snapshot.ts'
import { importMail, openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { listRelationships } from '../relationships/server/list-relationships.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-aliases-'))
afterAll(() => rmSync(folder, { recursive: true }))
let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

const LIST = 'heat-users@lists.heatdays.example'

type Letter = { id: string; day: number; from: string; to: string; answers?: string }

function letter({ id, day, from, to, answers }: Letter): string {
  return [
    `Message-ID: <${id}@heatdays.example>`,
    ...(answers ? [`In-Reply-To: <${answers}@heatdays.example>`] : []),
    `Date: ${day} Mar 2026 09:00:00 +0000`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${answers ? 'Re: ' : ''}Clamps on old pipes`,
    '',
    'As agreed.',
    '',
  ].join('\n')
}

/** The list lets only the name through, with no Reply-To to tell whose it is. */
const hidden = (name: string) => `${name} via Heat-users <${LIST}>`

const QUESTION = letter({ id: 'question', day: 2, from: 'Ylva Sandström <ylva@porla.example>', to: LIST })
const ANSWER = letter({ id: 'answer', day: 3, from: hidden('Gunnar Öberg'), to: LIST, answers: 'question' })
const BY_NAME = letter({
  id: 'direct',
  day: 9,
  from: 'Gunnar Öberg <gunnar.oberg@norralv-energi.example>',
  to: 'ylva@porla.example',
})

async function importLetters(target: TestWorkspace, ...letters: string[]) {
  for (const [i, text] of letters.entries()) {
    const path = join(folder, `${i}.eml`)
    writeFileSync(path, text)
    await importMail(target.ctx, [path], ['ylva@porla.example'])
  }
  return (await listRelationships(target.ctx, { sort: 'strength', limit: 50 })).relationships
}

describe('somebody of whom a mailing list lets only the name through', () => {
  test('is a person known by that name, and has answered', async () => {
    const relationships = await importLetters(workspace, QUESTION, ANSWER)
    expect(relationships).toMatchObject([{ name: 'Gunnar Öberg', received: 1, organisation: null }])
  })

  test('is whoever writes under that name from an address of their own, whichever came first', async () => {
    const afterwards = await importLetters(workspace, QUESTION, ANSWER, BY_NAME)
    expect(afterwards).toMatchObject([{ name: 'Gunnar Öberg', received: 2, organisation: 'Norralv Energi' }])
    const other = await openTestWorkspace()
    await importLetters(other, BY_NAME, ANSWER, QUESTION)
    const [one, two] = [await snapshot(workspace.ctx.db), await snapshot(other.ctx.db)]
    await other.close()
    for (const table of [
      'people',
      'addresses',
      'relationship_messages',
      'relationship_days',
      'relationship_readings',
    ]) {
      expect(two[table], table).toEqual(one[table])
    }
  })

  test('may be one of us', async () => {
    const ours = letter({
      id: 'ours',
      day: 4,
      from: hidden('Ylva Sandström'),
      to: LIST,
      answers: 'direct-to-list',
    })
    const theirs = letter({
      id: 'direct-to-list',
      day: 3,
      from: 'Gunnar Öberg <gunnar.oberg@norralv-energi.example>',
      to: LIST,
    })
    const relationships = await importLetters(workspace, QUESTION, theirs, ours)
    expect(relationships).toMatchObject([
      { name: 'Gunnar Öberg', member: 'Ylva Sandström', sent: 1, received: 0 },
    ])
  })

  test('a list is never a person, also where only a later message shows it to be one', async () => {
    const before = letter({ id: 'early', day: 1, from: 'ylva@porla.example', to: 'heat@heatdays.example' })
    expect(await importLetters(workspace, before)).toHaveLength(1)
    const shows = letter({
      id: 'late',
      day: 5,
      from: 'Gunnar Öberg <gunnar.oberg@norralv-energi.example>',
      to: 'heat@heatdays.example',
    })
    const asList = shows.replace('\nSubject:', '\nList-Post: <mailto:heat@heatdays.example>\nSubject:')
    expect(await importLetters(workspace, asList)).toEqual([])
  })
})
