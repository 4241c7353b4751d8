import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText } from './html-text.ts'
import { readBody, TEXT_LIMIT } from './read-body.ts'

const HEADER = 'From: ann@example.com\nSubject: Tea\nMIME-Version: 1.0\n'
const read = (rest: string) => readBody(Buffer.from(HEADER + rest, 'latin1'))

describe('the text of a message is read', () => {
  test.each([
    ['as it stands', '\nDear Ben\nhow are you?\n', 'Dear Ben\nhow are you?'],
    ['in the line ends of Windows', '\r\nDear Ben\r\nhow are you?\r\n', 'Dear Ben\nhow are you?'],
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9F=\ne\n',
      'Grüße',
    ],
    [
      'base64',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOfZQ==\n',
      'Grüße',
    ],
    [
      'with the quotation marks of Windows',
      'Content-Type: text/plain; charset=windows-1252\n\n\x93Tea\x94 \x96 5 \x80\n',
      '“Tea” – 5 €',
    ],
    [
      'plain where there is also a page',
      'Content-Type: multipart/alternative; boundary=b\n\n--b\n\nplain\n--b\nContent-Type: text/html\n\n<p>page</p>\n--b--\n',
      'plain',
    ],
    [
      'from a page where there is only a page',
      'Content-Type: text/html\n\n<p>Dear Ben</p><p>tea?</p>\n',
      'Dear Ben\n\ntea?',
    ],
    ['not at all where there is none', '\n', ''],
  ])('%s', async (_, rest, text) => {
    expect(await read(rest)).toMatchObject({ text, doubts: [] })
  })

  test('after the envelope of an mbox', async () => {
    const bytes = Buffer.from(`From ann@example.com Mon Oct 28 14:10:16 2019\n${HEADER}\nDear Ben\n`)
    expect((await readBody(bytes)).text).toBe('Dear Ben')
  })

  test('with what is attached', async () => {
    const parts = `Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below\n--b\nContent-Type: application/pdf; name="price list.pdf"\nContent-Disposition: attachment; filename="price list.pdf"\nContent-Transfer-Encoding: base64\n\nQUJDREU=\n--b--\n`
    expect(await read(parts)).toEqual({
      text: 'See below',
      attachments: [{ name: 'price list.pdf', type: 'application/pdf', size: 5 }],
      doubts: [],
    })
  })

  test('only as far as anybody reads', async () => {
    const { text, doubts } = await read(`\n${'word '.repeat(TEXT_LIMIT)}`)
    expect(text).toHaveLength(TEXT_LIMIT)
    expect(doubts).toEqual(['The text is longer than 200,000 characters; the rest was left out'])
  })

  test('as Western European where its charset is not known', async () => {
    expect(await read('Content-Type: text/plain; charset=klingon\n\nh\xe9llo\n')).toMatchObject({
      text: 'héllo',
      doubts: ['The charset “klingon” is not known; read as Western European'],
    })
  })
})

describe('a message that is made to do harm', () => {
  test('of five hundred parts in parts is mentioned', async () => {
    const nested = Array.from(
      { length: 500 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    )
    expect(await read(`${nested.join('')}\nhello\n`)).toEqual({
      text: '',
      attachments: [],
      doubts: ['Its text cannot be read: “Maximum MIME nesting depth of 100 levels exceeded”'],
    })
  })

  test.each([
    '<',
    '<a ',
    '<!--',
    '<style>',
    '<b></style ',
    '&',
    '<div>',
    '<blockquote>',
    '<pre>\n',
    '<li>x',
    '&#',
  ])('of a page of nothing but “%s” ends', piece => {
    expect(typeof htmlText(piece.repeat(500_000 / piece.length))).toBe('string')
  })

  test('law: any bytes are read, and any page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        expect(typeof (await readBody(bytes)).text).toBe('string')
      }),
    )
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      'a',
      ' ',
      '&lt;',
      '<',
      '>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '&#0;',
      '&#xd800;',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map(all => all.join('')),
        page => htmlText(page).isWellFormed(),
      ),
    )
  })
})

describe('a page is read as one would read it aloud', () => {
  test.each([
    ['<p>Dear  <b>Ben</b>,</p>\n<p>tea?</p>', 'Dear Ben,\n\ntea?'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<ul><li>milk</li><li>tea</li></ul>', '- milk\n- tea'],
    ['<table><tr><td>Tea</td><td>5</td></tr><tr><td>Milk</td><td>2</td></tr></table>', 'Tea 5\nMilk 2'],
    ['<div>Yes.</div><blockquote>Tea?<br>Or milk?</blockquote>', 'Yes.\n\n> Tea?\n> Or milk?'],
    ['<head><title>T</title></head><style>p{}</style><script>x<y</script><!-- no -->Tea', 'Tea'],
    [
      'Tom &amp; Ann&nbsp;&euro;5 &#8217;n&#x2019; &eacute; &unknown; AT&T',
      'Tom & Ann €5 ’n’ é &unknown; AT&T',
    ],
    ['a < b and <3', 'a < b and <3'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<style>never closed <p>Tea</p>', 'never closed\n\nTea'],
    ['', ''],
  ])('%s', (page, text) => {
    expect(htmlText(page)).toBe(text)
  })
})
