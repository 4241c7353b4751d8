import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '../../refusals.ts'
import { isBeginningOf, KNOWN_MIGRATIONS } from '../schema-version.ts'
import {
  BEGINNING,
  type Beginning,
  beginningSchema,
  CONTENTS,
  type Contents,
  contentsSchema,
  FORMAT,
  type Section,
  sectionOf,
  sumUp,
} from './contents.ts'
import { damaged, type Member, notABackup, readArchive, readJson } from './read-archive.ts'

export type Backup = { file: string; beginning: Beginning; contents: Contents }

/**
 * Reads a backup from end to end and holds it against its own counts and checksums. Refuses what is damaged or cut
 * short, what is no backup, and what a newer Goodfaith than `app` made; touches nothing else. What says that it is of a
 * newer one is read to its end all the same: a bit that was changed can say so too.
 */
export async function verifyBackup(
  file: string,
  app: string,
  onBytes: (bytes: number) => void = () => {},
): Promise<Backup> {
  const found: Section[] = []
  let beginning: Beginning | undefined
  let newer: Refusal | undefined
  let contents: Contents | undefined
  let bytes = 0
  let sum: ReturnType<typeof sumUp> | undefined
  const endSection = () => {
    if (sum) found.push(sum.end())
    sum = undefined
  }
  for await (const member of readArchive(file)) {
    if (contents) throw damaged(file, 'it goes on after its end')
    if (newer) {
      for await (const _ of member.chunks);
    } else if (!beginning) {
      const told = await readBeginning(member, file, app)
      if (told instanceof Refusal) newer = told
      else beginning = told
    } else if (member.name === CONTENTS) {
      endSection()
      contents = parse(contentsSchema, await readJson(member, file), file)
    } else {
      const name = sectionOf(member.name)
      if (sum?.sums.name !== name) endSection()
      sum ??= sumUp(name)
      for await (const chunk of member.chunks) {
        sum.add(chunk)
        bytes += chunk.length
      }
      onBytes(bytes)
    }
  }
  if (newer) throw newer
  if (!beginning) throw notABackup(file)
  if (!contents) throw damaged(file, 'its end is missing')
  compare(file, found, contents.sections)
  return { file, beginning, contents }
}

/** What a backup says of itself, or that a newer Goodfaith made it. */
async function readBeginning(member: Member, file: string, app: string): Promise<Beginning | Refusal> {
  if (member.name !== BEGINNING) throw notABackup(file)
  const json = await readJson(member, file)
  const { format, app: madeBy } = json as { format?: unknown; app?: unknown }
  const newer = typeof format === 'number' && format > FORMAT
  if (newer || isNewer(String(madeBy), app)) return madeByNewer(file, String(madeBy), app)
  const beginning = parse(beginningSchema, json, file)
  const { migrations } = beginning
  if (isBeginningOf(migrations, KNOWN_MIGRATIONS)) return beginning
  if (isBeginningOf(KNOWN_MIGRATIONS, migrations)) return madeByNewer(file, beginning.app, app)
  throw new Refusal(
    'unusable',
    `${file} is of a database that no released Goodfaith made (${migrations.join(', ')}). Restore it with the ` +
      'version that made it.',
  )
}

/** Empty sections have no members, and so none is found of them. */
function compare(file: string, found: Section[], expected: Section[]) {
  const full = expected.filter(({ bytes, name }) => bytes > 0 || found.some(section => section.name === name))
  const names = new Set([...full, ...found].map(({ name }) => name))
  for (const name of names) {
    const [one, other] = [full, found].map(sections => sections.filter(section => section.name === name))
    if (!isDeepStrictEqual(one, other)) throw damaged(file, `${name} is not as it was when it was written`)
  }
}

function parse<T>(
  schema: { safeParse(given: unknown): { success: boolean; data?: T } },
  json: unknown,
  file: string,
) {
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw damaged(file, 'what it says of itself cannot be understood')
  return parsed.data!
}

/** By the numbers of the versions; what comes after a hyphen does not count. */
export function isNewer(one: string, other: string): boolean {
  const numbers = (version: string) => version.split(/[-+]/)[0]!.split('.').map(Number)
  const [a, b] = [numbers(one), numbers(other)]
  const index = a.findIndex((number, position) => number !== b[position])
  return index >= 0 && a[index]! > (b[index] ?? 0)
}

const madeByNewer = (file: string, madeBy: string, app: string) =>
  new Refusal(
    'conflict',
    `${file} was made by Goodfaith ${madeBy}, which is newer than this ${app}. Restore it with that version or a ` +
      'later one. Nothing was changed.',
  )
