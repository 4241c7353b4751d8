import { createHash } from 'node:crypto'
import { type Chunks, CutShort, fileChunks, gunzip, peek } from './chunks.ts'
import { type FoundItem, MESSAGE_LIMIT, refused, tooLong } from './items.ts'
import { readMbox } from './mbox.ts'
import { plainFault } from './plain-fault.ts'
import { readPst } from './pst/read-pst.ts'
import { hasWholeHeader, SNIFF_BYTES, type Sniffed, sniff } from './sniff.ts'
import { readTar } from './tar.ts'
import { isSkippedFile, walkFiles } from './walk-files.ts'

/** `bytesDone`: how many bytes of the input had been read when the item was found, of those that surveyMail counts. */
export type MailItem = FoundItem & { bytesDone: number }

/**
 * All mail at or below the paths: mbox files, single messages, Maildirs, Outlook data files, folders of them, gzip
 * and tar of all but Outlook's, told apart by what they hold. Always in the same order; holds one message at a time.
 * Refuses (not_found) a path that does not exist; anything else that cannot be read is an item with its reason.
 */
export async function* openMail(paths: readonly string[]): AsyncGenerator<MailItem> {
  let bytesDone = 0
  for await (const file of walkFiles(paths)) {
    if (file.kind === 'skipped') continue
    if (file.kind === 'refused') {
      yield { ...refused(file.path, file.reason), bytesDone }
      continue
    }
    const before = bytesDone
    const chunks = fileChunks(file.path, file.bytes, bytes => {
      bytesDone += bytes
    })
    const tell = (done: number) => {
      bytesDone = Math.max(bytesDone, before + Math.floor(done * file.bytes))
    }
    for await (const batch of readFile({ path: file.path, bytes: file.bytes, tell }, chunks)) {
      for (const item of batch) yield { ...item, bytesDone }
    }
    // What was told from its beginning was not read to its end.
    bytesDone = before + file.bytes
  }
}

export type MailSurvey = {
  files: number
  bytes: number
  /** Hidden files and mail programs' indexes, which are passed over without a word. */
  skipped: number
  /** The same for the same files, unchanged: paths, sizes and times of change. */
  fingerprint: string
}

/** What openMail would read, without reading it. Refuses (not_found) a path that does not exist. */
export async function surveyMail(paths: readonly string[]): Promise<MailSurvey> {
  const hash = createHash('sha256')
  const survey = { files: 0, bytes: 0, skipped: 0 }
  for await (const file of walkFiles(paths)) {
    if (file.kind === 'skipped') survey.skipped++
    else {
      survey.files++
      const facts = file.kind === 'file' ? [file.bytes, file.modifiedMs] : [file.reason]
      if (file.kind === 'file') survey.bytes += file.bytes
      hash.update(`${JSON.stringify([file.path, ...facts])}\n`)
    }
  }
  return { ...survey, fingerprint: hash.digest('base64url') }
}

/** A file itself, for what is not read from its beginning to its end; `tell` hears how far that has come, 0 to 1. */
type OpenedFile = { path: string; bytes: number; tell(done: number): void }

/** Items come in batches on their way through the layers, for each layer takes its time over each thing it passes. */
async function* readFile(file: OpenedFile, chunks: Chunks): AsyncGenerator<FoundItem[]> {
  const { path } = file
  try {
    yield* readAny(path, chunks, 0, file)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield [refused(path, `This cannot be read: ${plainFault(error)}`)]
  }
}

/** A mailbox packed in an archive packed again is a mistake one meets; more layers than this are a trap. */
const LAYERS = 4

async function* readAny(
  source: string,
  chunks: Chunks,
  layer: number,
  file?: OpenedFile,
): AsyncGenerator<FoundItem[]> {
  const iterator = chunks[Symbol.asyncIterator]()
  try {
    const { head, all } = await peek(iterator, SNIFF_BYTES)
    yield* readAs(sniff(head), source, all, layer, file)
  } catch (error) {
    if (!(error instanceof CutShort)) throw error
    yield [{ kind: 'truncated', source, reason: error.message }]
  } finally {
    await iterator.return?.()
  }
}

async function* readAs(
  sniffed: Sniffed,
  source: string,
  chunks: Chunks,
  layer: number,
  file: OpenedFile | undefined,
): AsyncGenerator<FoundItem[]> {
  if (sniffed.is === 'refused') yield [refused(source, sniffed.reason)]
  else if (layer > LAYERS) yield [refused(source, 'This is packed inside itself too many times')]
  else if (sniffed.is === 'gzip') yield* readAny(source, gunzip(chunks), layer + 1)
  else if (sniffed.is === 'tar') yield* readArchive(source, chunks, layer)
  else if (sniffed.is === 'pst') yield* file ? readPst({ source, ...file }) : [[refused(source, PACKED_PST)]]
  else if (sniffed.is === 'mbox') yield* readMbox(source, chunks)
  else yield* readSingle(source, chunks, sniffed.is === 'emlx')
}

const PACKED_PST =
  'This is a packed Outlook data file (.pst), which is read in no order; unpack it and import that'

async function* readArchive(source: string, chunks: Chunks, layer: number): AsyncGenerator<FoundItem[]> {
  for await (const { name, chunks: member } of readTar(chunks)) {
    if (isSkippedFile(name.slice(name.lastIndexOf('/') + 1))) continue
    yield* readAny(`${source}!${name}`, member, layer + 1)
  }
}

/** A file that is one message. Cut off, it is still given if its header is whole: half a header tells lies. */
async function* readSingle(source: string, chunks: Chunks, isEmlx: boolean): AsyncGenerator<FoundItem[]> {
  const parts: Uint8Array[] = []
  let length = 0
  let fault: unknown
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > MESSAGE_LIMIT) {
        yield [tooLong(source)]
        return
      }
      parts.push(chunk)
    }
  } catch (error) {
    fault = error
  }
  const file = Buffer.concat(parts)
  const bytes = isEmlx ? emlxMessage(file) : file
  if (!fault || hasWholeHeader(bytes))
    yield [{ kind: 'message', source, bytes, envelopeDate: null, offset: 0 }]
  if (fault) throw fault
}

/** Apple Mail puts the message's length on a line before it and its own notes behind it. */
function emlxMessage(file: Buffer): Uint8Array {
  const start = file.indexOf(10) + 1
  const length = Number.parseInt(file.toString('latin1', 0, start), 10)
  return file.subarray(start, start + length)
}
