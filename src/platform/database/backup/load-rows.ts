import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Refusal } from '../../refusals.ts'
import type { Progress } from './back-up.ts'
import { type Contents, JOBS, type Section, sectionOf, sectionOfTable, type Table } from './contents.ts'
import { takeDownGuards } from './guards.ts'
import { type Member, readArchive } from './read-archive.ts'
import { columnList, listTables, quoted } from './tables.ts'
import type { Backup } from './verify-backup.ts'
import { ADD_JOBS, LOAD_JOBS, MAKE_ROOM_FOR_JOBS } from './waiting-jobs.ts'

type WriteFile = (name: string, chunks: AsyncIterable<Uint8Array>) => Promise<void>

/**
 * Puts the rows of a backup into the tables of its own schema, in the caller's transaction, in place of what the
 * migrations put there; and its files where `writeFile` says. Answers with the names of tables that are left out,
 * because no version of Goodfaith made them.
 */
export async function loadRows(
  client: pg.Client,
  { file, beginning, contents }: Backup,
  { writeFile, onProgress }: { writeFile: WriteFile; onProgress: Progress },
): Promise<string[]> {
  const { known, strangers } = matchTables(beginning.tables, await listTables(client), file)
  const putUpGuards = await takeDownGuards(client)
  await client.query(`truncate ${known.map(({ name }) => quoted(name)).join(', ')}`)
  await client.query(MAKE_ROOM_FOR_JOBS)
  const statements = new Map(known.map(table => [sectionOfTable(table.name), copyInto(table)]))
  statements.set(JOBS, LOAD_JOBS)
  for await (const { name, chunks } of readSections(file)) {
    const statement = statements.get(name)
    if (statement) await copyIn(client, statement, watched(chunks, name, contents, onProgress))
    else if (name.startsWith('files/')) await writeFile(name.slice('files/'.length), chunks)
    else for await (const _ of chunks);
  }
  // What follows on these rows, the checking of keys first, would be planned as if there were none.
  await client.query(`analyze ${known.map(({ name }) => quoted(name)).join(', ')}`)
  onProgress('Checking that every row refers to what is there')
  await putUpGuards()
  await compareCounts(client, known, contents.sections)
  await setSequences(client, contents)
  if (contents.sections.some(({ name, rows }) => name === JOBS && rows > 0)) await client.query(ADD_JOBS)
  return strangers
}

function matchTables(backedUp: readonly Table[], present: readonly Table[], file: string) {
  const columnsOf = (table: Table) =>
    table.columns
      .map(({ name }) => name)
      .sort()
      .join()
  const known = backedUp.filter(({ name }) => present.some(table => table.name === name))
  const other = present.find(table => {
    const match = known.find(({ name }) => name === table.name)
    return !match || columnsOf(match) !== columnsOf(table)
  })
  if (other) {
    throw new Refusal(
      'unusable',
      `${file} holds “${other.name}” in another shape than its version has it, or not at all: it was made by a ` +
        'changed Goodfaith. Restore it with the one that made it. Nothing was changed.',
    )
  }
  return { known, strangers: backedUp.filter(table => !known.includes(table)).map(({ name }) => name) }
}

const copyInto = ({ name, columns }: Table) => `copy ${quoted(name)} (${columnList(columns)}) from stdin`

/** The members of an archive, those that are parts of one section taken together. */
async function* readSections(file: string): AsyncGenerator<Member> {
  const members = readArchive(file)
  let next = await members.next()
  const partsOf = async function* (name: string) {
    while (!next.done && sectionOf(next.value.name) === name) {
      yield* next.value.chunks
      next = await members.next()
    }
  }
  try {
    while (!next.done) {
      const name = sectionOf(next.value.name)
      yield { name, chunks: partsOf(name) }
    }
  } finally {
    await members.return(undefined)
  }
}

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { sections }: Contents,
  onProgress: Progress,
) {
  const { bytes = 0, rows = 0 } = sections.find(section => section.name === name) ?? {}
  let done = 0
  for await (const chunk of chunks) {
    yield chunk
    done += chunk.length
    const share = bytes > 0 ? Math.floor((100 * done) / bytes) : 100
    onProgress(`Loading ${name.replace(/^\w+\//, '')}: ${share} % of ${rows.toLocaleString('en')} rows`)
  }
}

const copyIn = (client: pg.Client, statement: string, chunks: AsyncIterable<Uint8Array>) =>
  pipeline(Readable.from(chunks), client.query(copyFrom(statement)))

async function compareCounts(client: pg.Client, tables: readonly Table[], sections: readonly Section[]) {
  for (const { name } of tables) {
    const expected = sections.find(section => section.name === sectionOfTable(name))?.rows ?? 0
    const { rows } = await client.query(`select count(*)::float8 as count from ${quoted(name)}`)
    if (rows[0].count === expected) continue
    throw new Error(`${name} holds ${rows[0].count} rows after loading; the backup has ${expected}`)
  }
}

async function setSequences(client: pg.Client, { sequences }: Contents) {
  for (const { name, value, isCalled } of sequences) {
    await client.query('select setval(to_regclass($1), $2::bigint, $3)', [quoted(name), value, isCalled])
  }
}
