import { onOneLine } from '../doubts.ts'
import { PstDamage } from './damage.ts'
import { binary, integer, type Properties, readProperties, text } from './properties.ts'
import type { PstFile } from './pst-file.ts'
import { readTable, rowIds } from './tables.ts'
import { allNodes, findNode } from './trees.ts'

export type Folder = {
  id: number
  /** Names from the top, with `/` between them; empty for the top itself. */
  path: string
  /** How many things the folder says it holds; for telling how far reading has come. */
  stated: number
  /** Why its list of folders, or the folder itself, could not be read as it should be. */
  doubts: string[]
}

const STORE = 0x21
const TOP = 0x122
const NAME = 0x3001
const ITEMS = 0x3602
const SUBTREE = 0x35e0

/** Kinds of nodes are the low five bits of their ids; the tables of a folder have its id but for those. */
const KIND = { folder: 0x02, message: 0x04, folders: 0x0d, messages: 0x0e }
const ofKind = (id: number, kind: number): number => id - (id % 32) + kind

/** Every folder, those above before those below, in the order of their ids. What only searches is none. */
export async function listFolders(file: PstFile, tree: Tree): Promise<Folder[]> {
  const subtree = await subtreeId(file)
  const found: Folder[] = []
  const seen = new Set([TOP])
  const ahead: { id: number; above: string }[] = [{ id: TOP, above: '' }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { id, above } = next
    const { name, folder } = await readFolder(file, id)
    // Names of the machinery above a person's own folders say nothing to that person.
    const isMachinery = id === TOP || id === subtree || name === 'IPM_SUBTREE'
    folder.path = isMachinery ? '' : above === '' ? name : `${above}/${name}`
    found.push(folder)
    const { ids, fault } = await listIds(file, tree, id, 'folder')
    if (fault) folder.doubts.push(`The list of its folders cannot be read: ${fault}`)
    const children = ids.filter(child => child % 32 === KIND.folder && !seen.has(child))
    for (const child of children) seen.add(child)
    ahead.push(...children.reverse().map(child => ({ id: child, above: folder.path })))
  }
  return found
}

async function readFolder(file: PstFile, id: number): Promise<{ name: string; folder: Folder }> {
  const folder: Folder = { id, path: '', stated: 0, doubts: [] }
  try {
    const node = await findNode(file, id)
    if (!node) throw new PstDamage('it is missing from the file')
    const properties = await readProperties(file, node)
    folder.stated = Math.max(0, integer(properties, ITEMS) ?? 0)
    return { name: await nameOf(properties), folder }
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    folder.doubts.push(`What this folder says about itself cannot be read: ${error.message}`)
    return { name: `folder ${id.toString(16)}`, folder }
  }
}

const nameOf = async (folder: Properties): Promise<string> =>
  onOneLine((await text(folder, NAME)) ?? '').replaceAll('/', '∕') || 'folder without a name'

/** The folder below which everything stands that a person sees; its id ends the entry that names it. */
async function subtreeId(file: PstFile): Promise<number | null> {
  try {
    const store = await findNode(file, STORE)
    const entry = store && (await binary(await readProperties(file, store), SUBTREE, 1024))
    return entry && entry.length >= 24 ? entry.readUInt32LE(20) : null
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    return null
  }
}

export type Tree = () => Promise<Map<number, number[]>>

/** What lies below each folder by the file's own index, gathered when first asked for: it is long. */
export function indexOf(file: PstFile): Tree {
  let index: Promise<Map<number, number[]>> | null = null
  const gather = async () => {
    const byParent = new Map<number, number[]>()
    for await (const { id, parent } of allNodes(file)) {
      if (id % 32 !== KIND.folder && id % 32 !== KIND.message) continue
      const known = byParent.get(parent)
      if (known) known.push(id)
      else byParent.set(parent, [id])
    }
    return byParent
  }
  return () => (index ??= gather())
}

/**
 * The ids of the messages, or folders, in a folder by its own table; where that is damaged, by the file's index,
 * which may know some that were deleted. `fault` says what was wrong with the table.
 */
export async function listIds(
  file: PstFile,
  tree: Tree,
  folder: number,
  kind: 'folder' | 'message',
): Promise<{ ids: number[]; fault: string | null }> {
  try {
    const node = await findNode(file, ofKind(folder, kind === 'folder' ? KIND.folders : KIND.messages))
    if (!node) throw new PstDamage('it is missing from the file')
    const ids: number[] = []
    for await (const id of rowIds(await readTable(file, node))) ids.push(id)
    return { ids, fault: null }
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    const below = (await tree()).get(folder) ?? []
    return { ids: below.filter(id => id % 32 === KIND[kind] && id !== folder), fault: error.message }
  }
}
