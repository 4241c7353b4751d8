import {
  addProperties,
  addTable,
  binary,
  boolean,
  integer,
  type Properties,
  text,
  type Value,
} from './contexts.ts'
import type { Shape } from './shape.ts'
import { createStore, type NodeBelow, type Store } from './store.ts'

/** An item as a mail program fills it in. */
export type Item = {
  properties: Properties
  recipients?: readonly Properties[]
  attachments?: readonly (Properties | { properties: Properties; message: Item })[]
}
export type Folder = { name: string; items: readonly Item[]; folders?: readonly Folder[] }

const ID = {
  name: 0x3001,
  count: 0x3602,
  unread: 0x3603,
  subfolders: 0x360a,
  content: 0x3701,
  subtree: 0x35e0,
}
const [STORE, NAMES, TOP, SUBTREE] = [0x21, 0x61, 0x122, 0x8022]

/**
 * An Outlook data file ([MS-PST]) that holds these folders. The maps of free room are missing, which Outlook makes
 * again; everything that a reader goes by is there.
 */
export function writePst(
  folders: readonly Folder[],
  shape: Shape = { layout: 'Unicode', cipher: 1 },
): Buffer {
  const store = createStore(shape)
  addNode(
    store,
    STORE,
    0,
    addProperties(
      store,
      new Map([
        [ID.subtree, binary(entryOf(SUBTREE))],
        [ID.name, text('Story')],
      ]),
    ),
  )
  addNode(store, NAMES, 0, addProperties(store, noNames()))
  const ids = { folder: (SUBTREE / 32) | 0, message: 0x10000 }
  const addFolder = ({ name, items, folders = [] }: Folder, id: number, parent: number): Row => {
    const messages = items.map(item => {
      const messageId = ids.message++ * 32 + 4
      addNode(store, messageId, id, addItem(store, item))
      return { id: messageId, properties: inContents(item) }
    })
    const children = folders.map(folder => {
      const child = id === TOP ? SUBTREE : ++ids.folder * 32 + 2
      return addFolder(folder, child, id)
    })
    const properties = describe(name, items.length, children.length > 0)
    addNode(store, id, parent, addProperties(store, properties))
    const table = id - 2
    addNode(store, table + 0x0d, 0, addTable(store, children))
    addNode(store, table + 0x0e, 0, addTable(store, messages))
    addNode(store, table + 0x0f, 0, addTable(store, []))
    return { id, properties }
  }
  addFolder(
    { name: '', items: [], folders: [{ name: 'Top of Outlook data file', items: [], folders }] },
    TOP,
    TOP,
  )
  return store.finish()
}

type Row = { id: number; properties: Properties }

const addNode = (store: Store, id: number, parent: number, made: { data: number; below: number }): void =>
  store.addNode({ id, parent, ...made })

const describe = (name: string, count: number, hasFolders: boolean): Properties =>
  new Map<number, Value>([
    [ID.name, text(name)],
    [ID.count, integer(count)],
    [ID.unread, integer(0)],
    [ID.subfolders, boolean(hasFolders)],
  ])

/** What a folder's own table repeats of a message. */
const inContents = ({ properties }: Item): Properties =>
  new Map([0x001a, 0x0037].flatMap(id => (properties.has(id) ? [[id, properties.get(id)!]] : [])))

function addItem(store: Store, item: Item): { data: number; below: number } {
  const { properties, recipients = [], attachments = [] } = item
  const below: NodeBelow[] = []
  const rows = recipients.map((properties, id) => ({ id, properties }))
  below.push({ id: 0x692, ...addTable(store, rows) })
  const attached = attachments.map((one, n) => {
    const id = (0x400 + n) * 32 + 5
    const own = 'message' in one ? withMessage(store, one.properties, one.message) : one
    below.push({ id, ...addProperties(store, own) })
    return { id, properties: new Map([[0x3705, own.get(0x3705) ?? integer(1)]]) }
  })
  if (attached.length > 0) below.push({ id: 0x671, ...addTable(store, attached) })
  return addProperties(store, properties, below)
}

function withMessage(store: Store, properties: Properties, message: Item): Properties {
  const made = addItem(store, message)
  return new Map([
    ...properties,
    [ID.content, { type: 'object', size: 0, value: { id: 0x300 * 32 + 4, ...made } }],
  ])
}

function entryOf(id: number): Buffer {
  const entry = Buffer.alloc(24, 7)
  entry.writeUInt32LE(0, 0)
  entry.writeUInt32LE(id, 20)
  return entry
}

/** The list of properties with names of their own: there are none. */
const noNames = (): Properties =>
  new Map<number, Value>([
    [1, integer(251)],
    [2, binary(Buffer.alloc(16))],
    [3, binary(Buffer.alloc(8))],
    [4, binary(Buffer.alloc(4))],
  ])
