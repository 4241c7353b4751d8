import { expect, test } from 'vitest'
import { w, writeDocx } from '../../../test/setup/documents/write-office.ts'
import { openDocument } from './open-document.ts'

const open = (text: string | Uint8Array, name = 'page') => openDocument(Buffer.from(text as string), name)
const told = async (text: string | Uint8Array, name?: string) => {
  const { kind, blocks } = await open(text, name)
  return [kind, ...blocks.map(({ role, rows, text }) => [role, rows ?? text])]
}

test('a web page is read as far as it is shown', async () => {
  const page = `<!doctype html><title>Porla &amp; dams</title><style>p{}</style><script>var a = "<p>no</p>"</script>
    <h1>Silent <em>bearings</em></h1><p hidden>no</p><div style="color:red; display: none">no</div>
    <p>Eleven days<br>ahead.</p><ul><li>Four sensors<ul><li>of one kind</ul></ul>
    <table><tr><th>Dam<th>Days<tr><td>Norrälv<td>11</table><template>no</template><noscript>no</noscript>`
  expect(await told(page)).toEqual([
    'html',
    ['heading', 'Silent bearings'],
    ['paragraph', 'Eleven days\nahead.'],
    ['item', 'Four sensors'],
    ['item', 'of one kind'],
    [
      'table',
      [
        ['Dam', 'Days'],
        ['Norrälv', '11'],
      ],
    ],
  ])
  expect((await open(page)).title).toBe('Porla & dams')
})

test('a table that only puts things in their places is no table', async () => {
  expect(await told('<html><table><tr><td>Left<td>Right</table>')).toEqual([
    'html',
    ['paragraph', 'Left'],
    ['paragraph', 'Right'],
  ])
})

test('a page in another charset is read by what it names', async () => {
  const page = Buffer.from('<html><meta charset="windows-1251"><p>\xcc\xee\xf1\xf2</p>', 'latin1')
  expect(await told(page)).toEqual(['html', ['paragraph', 'Мост']])
})

test('Markdown is told by its marks, and its code is left out', async () => {
  const text = `---\nauthor: Priya\n---\n# Silent bearings\n\nFound **eleven days** [ahead](https://porla.example) &amp; mended.\n\n- Four sensors\n- One gateway, \`v2\`\n\n| Dam | Days |\n|---|---|\n| Norrälv | 11 |\n\n\`\`\`\nlet a = 1\n\`\`\`\n`
  expect(await told(text)).toEqual([
    'markdown',
    ['heading', 'Silent bearings'],
    ['paragraph', 'Found eleven days ahead & mended.'],
    ['item', 'Four sensors'],
    ['item', 'One gateway, v2'],
    [
      'table',
      [
        ['Dam', 'Days'],
        ['Norrälv', '11'],
      ],
    ],
  ])
  expect((await open(text)).doubts).toEqual(['Code was left out'])
})

test('plain text has paragraphs and items', async () => {
  expect(
    await told('Silent bearings\r\nfor dams\r\n\r\n- Four sensors\r\n  of one kind\r\n1. First\r\n'),
  ).toEqual([
    'text',
    ['paragraph', 'Silent bearings for dams'],
    ['item', 'Four sensors of one kind'],
    ['item', '1. First'],
  ])
})

test.each([
  ['UTF-8', Buffer.from('Öberg – 5 €')],
  ['UTF-8 with a mark', Buffer.from('\ufeffÖberg – 5 €')],
  ['UTF-16, little end first', Buffer.from('\ufeffÖberg – 5 €', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffÖberg – 5 €', 'utf16le').swap16()],
  ['windows-1252', Buffer.from('\xd6berg \x96 5 \x80', 'latin1')],
])('plain text is read in %s', async (_, bytes) => {
  expect(await told(bytes)).toEqual(['text', ['paragraph', 'Öberg – 5 €']])
})

const mail = (parts: string[]) =>
  `From: priya@porla.example\nTo: gunnar.oberg@norralv-energi.example\nSubject: Our offer\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${parts.map(part => `--b\n${part}\n`).join('')}--b--\n`
const attached = (name: string, bytes: Uint8Array) =>
  `Content-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}`

test('a mail is read with the files attached to it; what cannot be read is a doubt', async () => {
  const text = mail([
    'Content-Type: text/plain\n\nDear Gunnar,\n\nhere it is.',
    attached('offer.docx', writeDocx(w('Eleven days ahead.'))),
    attached('film.mp4', Buffer.from('\0\0\0\x18ftypmp42')),
    'Content-Type: image/png\nContent-Disposition: attachment; filename="dam.png"\n\nx',
  ])
  const { kind, title, blocks, doubts } = await open(text, 'mail.txt')
  expect([kind, title]).toEqual(['email', 'Our offer'])
  expect(blocks.map(({ role, text, within }) => [role, text, within])).toEqual([
    ['heading', 'Our offer', undefined],
    ['paragraph', 'Dear Gunnar,', undefined],
    ['paragraph', 'here it is.', undefined],
    ['paragraph', 'Eleven days ahead.', 'offer.docx'],
  ])
  expect(doubts).toEqual([
    'The attachment “film.mp4” was not read: it is sound or film',
    'The attachment “dam.png” is no text and was not read',
  ])
})

test('mails within mails are read so deep and no deeper', async () => {
  let text = mail(['Content-Type: text/plain\n\ninnermost'])
  for (let level = 0; level < 5; level++) text = mail([attached('inner.eml', Buffer.from(text))])
  const { doubts } = await open(text)
  expect(doubts.join()).toMatch(/“inner.eml” was not read: it stands more than 3 mails deep/)
})
