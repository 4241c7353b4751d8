import { type FoundItem, refused, tooLong } from '../items.ts'
import { PstDamage, TooLong } from './damage.ts'
import { type Folder, indexOf, listFolders, listIds, type Tree } from './folders.ts'
import { type Found, readItem } from './message.ts'
import { openPst, type PstFile } from './pst-file.ts'
import { findNode } from './trees.ts'

type PstSource = {
  source: string
  path: string
  bytes: number
  /** Hears how far reading has come, from 0 to 1. */
  tell(done: number): void
}

/**
 * The messages of an Outlook data file, folder by folder in the order of their ids. What is no mail, and drafts,
 * are counted for each folder. Holds one message at a time, and the list of one folder.
 */
export async function* readPst({ source, path, bytes, tell }: PstSource): AsyncGenerator<FoundItem[]> {
  let file: PstFile
  try {
    file = await openPst(path, bytes)
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    yield [refused(source, `This Outlook data file cannot be read: ${error.message}`)]
    return
  }
  try {
    let isEmpty = true
    for await (const items of readFolders(file, source, tell)) {
      isEmpty = false
      yield items
    }
    if (isEmpty) yield [refused(source, 'This Outlook data file holds nothing')]
    if (file.statedBytes > bytes) {
      yield [{ kind: 'truncated', source, reason: cutOff(file) }]
    }
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    const why = file.statedBytes > bytes ? cutOff(file) : `${error.message}; ${MEND}`
    yield [refused(source, `This Outlook data file cannot be read: ${why}`)]
  } finally {
    await file.close()
  }
}

const MEND = 'Outlook’s own Inbox Repair Tool (scanpst.exe) may mend it'

const cutOff = ({ statedBytes, bytes }: PstFile): string =>
  `The file was cut off: it should have ${statedBytes} bytes and has ${bytes}; what lay behind is missing`

async function* readFolders(
  file: PstFile,
  source: string,
  tell: PstSource['tell'],
): AsyncGenerator<FoundItem[]> {
  const tree = indexOf(file)
  // Without the index nothing can be found, and every folder would seem empty.
  await findNode(file, 0)
  const folders = await listFolders(file, tree)
  const total = folders.reduce((sum, { stated }) => sum + stated, 0)
  let before = 0
  for (const folder of folders) {
    yield* readFolder(file, tree, source, folder, done =>
      tell(Math.min(1, (before + done) / Math.max(1, total))),
    )
    before += folder.stated
  }
}

async function* readFolder(
  file: PstFile,
  tree: Tree,
  source: string,
  folder: Folder,
  tell: (items: number) => void,
): AsyncGenerator<FoundItem[]> {
  const name = folder.path === '' ? source : `${source}!${folder.path}`
  const { ids, fault } = await listIds(file, tree, folder.id, 'message')
  const doubts = fault
    ? [...folder.doubts, `The list of its messages cannot be read: ${fault}`]
    : folder.doubts
  if (doubts.length > 0) {
    yield doubts.map(text => ({
      kind: 'left out',
      source: name,
      reason: `${text}; what the file’s index names was read`,
    }))
  }
  const others = new Map<string, { count: number; found: Found & { is: 'other' } }>()
  for (const [n, id] of ids.entries()) {
    tell(Math.min(n, folder.stated))
    const found = await readOne(file, id, `${name}#${n + 1}`)
    if ('kind' in found) yield [found]
    else {
      const key = `${found.other.one} ${found.because}`
      others.set(key, { count: (others.get(key)?.count ?? 0) + 1, found })
    }
  }
  if (others.size > 0) yield [...others.values()].map(one => leftOut(name, one))
}

function leftOut(
  source: string,
  { count, found }: { count: number; found: Found & { is: 'other' } },
): FoundItem {
  const { other, because } = found
  const what = count === 1 ? `1 ${other.one} was` : `${count} ${other.many} were`
  return { kind: 'left out', source, reason: `${what} left out: ${because}` }
}

async function readOne(
  file: PstFile,
  id: number,
  source: string,
): Promise<FoundItem | (Found & { is: 'other' })> {
  try {
    const found = await readItem(file, id)
    if (found.is === 'other') return found
    const { bytes, doubts } = found
    return { kind: 'message', source, bytes, envelopeDate: null, offset: 0, doubts }
  } catch (error) {
    if (error instanceof TooLong) return tooLong(source)
    if (!(error instanceof PstDamage)) throw error
    return { kind: 'unread', source, reason: `This message cannot be read: ${error.message}` }
  }
}
