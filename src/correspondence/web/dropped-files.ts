/** A file with the path it had within what was dropped or chosen. */
export type DroppedFile = { path: string; file: File }

/** All files in what was dropped, folders entered; must be asked while the drop event lasts. */
export async function filesDropped(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null)
  return (await Promise.all(entries.map(filesUnder))).flat()
}

/** All files chosen with a file field; those of a chosen folder know where in it they were. */
export const filesChosen = (files: Iterable<File>): DroppedFile[] =>
  [...files].map(file => ({ path: file.webkitRelativePath || file.name, file }))

/** A file or a folder with all below it. */
export async function filesUnder(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  const files: DroppedFile[] = []
  for (const child of await children(entry as FileSystemDirectoryEntry))
    files.push(...(await filesUnder(child)))
  return files
}

/** A folder is read in portions (of 100 in Chromium) until one comes back empty. */
async function children(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return found
    found.push(...portion)
  }
}
