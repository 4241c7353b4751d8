const utf8 = new TextEncoder()

export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

/** A header's text as it is where it is ASCII, else as encoded words of at most 75 characters (RFC 2047). */
export function encodedWords(text: string): string {
  if (isAscii(text)) return text
  const start = '=?utf-8?Q?'
  const words: string[] = []
  let word = start
  for (const character of text) {
    const encoded = character === ' ' ? '_' : /[A-Za-z0-9]/.test(character) ? character : hexOf(character)
    if (word.length + encoded.length > 73) {
      words.push(word)
      word = start
    }
    word += encoded
  }
  return [...words, word].map(each => `${each}?=`).join('\r\n ')
}

/** Text as quoted-printable (RFC 2045, 6.7): lines of at most 76 characters, ended by CRLF. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodedLine).join('\r\n')
}

function encodedLine(line: string): string {
  const characters = [...line]
  let lines = ''
  let length = 0
  characters.forEach((character, i) => {
    const isLast = i === characters.length - 1
    const isPlain = /[\x21-\x3c\x3e-\x7e]/.test(character) || (/[ \t]/.test(character) && !isLast)
    const encoded = isPlain ? character : hexOf(character)
    if (length + encoded.length > 75) {
      lines += '=\r\n'
      length = 0
    }
    lines += encoded
    length += encoded.length
  })
  return lines
}

const hexOf = (character: string): string =>
  [...utf8.encode(character)].map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** Text as base64 of its UTF-8, in lines of 76. */
export function base64Lines(text: string): string {
  const bytes = Array.from(utf8.encode(text), byte => String.fromCharCode(byte)).join('')
  return btoa(bytes).replace(/.{76}(?=.)/g, '$&\r\n')
}
