import { expect, test } from 'vitest'
import { filesChosen, filesUnder } from './dropped-files.ts'

/** A file as the browser hands it over when it is dropped. */
const file = (fullPath: string) =>
  ({
    isFile: true,
    fullPath,
    file: (found: (file: File) => void) => found(new File(['x'], fullPath)),
  }) as never

/** A folder that hands out its children in portions, as browsers do. */
function folder(fullPath: string, children: FileSystemEntry[], portion: number) {
  const createReader = () => {
    const left = [...children]
    return { readEntries: (found: (entries: FileSystemEntry[]) => void) => found(left.splice(0, portion)) }
  }
  return { isFile: false, fullPath, createReader } as never
}

test('a dropped folder gives all files below it, however many portions it is read in', async () => {
  const inbox = folder(
    '/mail/inbox',
    ['1', '2', '3', '4', '5'].map(name => file(`/mail/inbox/${name}`)),
    2,
  )
  const found = await filesUnder(folder('/mail', [inbox, file('/mail/sent.mbox')], 1))
  expect(found.map(({ path }) => path)).toEqual([
    'mail/inbox/1',
    'mail/inbox/2',
    'mail/inbox/3',
    'mail/inbox/4',
    'mail/inbox/5',
    'mail/sent.mbox',
  ])
})

test('a file chosen by itself is known by its name', () => {
  expect(filesChosen([new File(['x'], 'mail.mbox')])).toMatchObject([{ path: 'mail.mbox' }])
})
