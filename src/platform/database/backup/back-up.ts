import { resolve } from 'node:path'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { onConnection } from '../one-connection.ts'
import {
  BEGINNING,
  type Beginning,
  CONTENTS,
  type Contents,
  FORMAT,
  JOBS,
  type Section,
  sectionOfTable,
} from './contents.ts'
import { findKeptFiles, type KeptFile, type KeptFiles, readKeptFile } from './kept-files.ts'
import { inSnapshot, type Snapshot } from './snapshot.ts'
import { columnList, listSequences, quoted } from './tables.ts'
import { COPY_JOBS, jobTables } from './waiting-jobs.ts'
import { type Archive, writeArchive } from './write-archive.ts'

export type Progress = (doing: string) => void

type Wanted = {
  file: string
  force: boolean
  app: string
  dataFolder: string
  kept: readonly KeptFiles[]
  onProgress?: Progress
  signal?: AbortSignal
}

/**
 * Writes the whole installation into one file, as it is at one moment, while others read and write. The schema is
 * not touched, so that a database of an earlier version can be backed up before it is upgraded. Memory stays the
 * same however much there is.
 */
export const backUp = (url: string, wanted: Wanted) =>
  inSnapshot(url, async snapshot => {
    const { file, force, signal } = wanted
    let contents: Contents | undefined
    const bytes = await writeArchive(file, { force, signal }, async archive => {
      await archive.add(BEGINNING, asJson(describe(snapshot, wanted)))
      contents = await fill(archive, snapshot, wanted)
      await archive.add(CONTENTS, asJson(contents))
    })
    const { sections, missing } = contents!
    const of = (kind: RegExp) => sections.filter(({ name }) => kind.test(name))
    return {
      bytes,
      schema: snapshot.migrations.at(-1)!,
      tables: snapshot.tables.length,
      rows: sum(of(/^tables\//).map(({ rows }) => rows)),
      jobs: sum(of(/^jobs\//).map(({ rows }) => rows)),
      files: of(/^files\//).length,
      missing,
    }
  })

const describe = ({ postgres, migrations, tables }: Snapshot, { app, dataFolder }: Wanted): Beginning => ({
  format: FORMAT,
  app,
  createdAt: new Date().toISOString(),
  postgres,
  dataFolder: resolve(dataFolder),
  migrations,
  tables,
})

async function fill(archive: Archive, { client, tables }: Snapshot, wanted: Wanted): Promise<Contents> {
  const { kept, dataFolder, onProgress = () => {} } = wanted
  const sections: Section[] = []
  for (const { name, columns } of tables) {
    const query = `copy (select ${columnList(columns)} from ${quoted(name)}) to stdout`
    const onBytes = ({ rows }: { rows: number }) =>
      onProgress(`Backing up ${name}: ${rows.toLocaleString('en')} rows`)
    sections.push(await archive.addInParts(sectionOfTable(name), copyOut(client, query), onBytes))
  }
  if ((await jobTables(client)).length > 0) {
    sections.push(await archive.addInParts(JOBS, copyOut(client, COPY_JOBS)))
  }
  const { files, missing } = await findKeptFiles(kept, onConnection(client), dataFolder)
  for (const file of files) {
    onProgress(`Backing up ${file.name}`)
    sections.push(await addFile(archive, file))
  }
  // After the rows: a sequence stands outside the snapshot, and must not be behind what the rows have used.
  return { sections, sequences: await listSequences(client), missing }
}

const copyOut = (client: pg.Client, query: string): AsyncIterable<Uint8Array> => client.query(copyTo(query))

const addFile = (archive: Archive, file: KeptFile) =>
  archive.addWhole(`files/${file.name}`, file.size, readKeptFile(file))

const asJson = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
