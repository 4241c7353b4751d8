import { deflateSync } from 'node:zlib'

/** Text at a place in points, from the left and from the top of an A4 page. */
export type Placed = { text: string; x: number; y: number; size?: number; isBold?: boolean }

export const PAGE = { width: 595, height: 842 }

/** A PDF that says each page's text where it is placed, in Helvetica; `catalog` adds to its root. */
export function writePdf(pages: Placed[][], catalog = ''): Buffer {
  const first = 5
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`)
  return writeObjects([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((placed, at) => [
      pageObject(first + 2 * at + 1),
      streamObject(placed.map(show).join('\n')),
    ]),
  ])
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

export const pageObject = (contents: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${contents} 0 R >>`

export function streamObject(content: string | Uint8Array, filter = '/FlateDecode'): Buffer {
  const packed = filter === '/FlateDecode' ? deflateSync(content) : Buffer.from(content as Uint8Array)
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

function show({ text, x, y, size = 11, isBold = false }: Placed): string {
  const escaped = text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, octal)
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${x} ${PAGE.height - y} Td (${escaped}) Tj ET`
}

/** As WinAnsiEncoding has it: windows-1252. */
const octal = (char: string): string =>
  `\\${(WINDOWS_1252.includes(char) ? 0x80 + WINDOWS_1252.indexOf(char) : char.charCodeAt(0)).toString(8).padStart(3, '0')}`

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Objects from 1 on, the first of which is the root, with the table of where each begins. */
export function writeObjects(objects: (string | Buffer)[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let at = pieces[0]!.length
  for (const [index, object] of objects.entries()) {
    const piece = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ])
    places.push(at)
    pieces.push(piece)
    at += piece.length
  }
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`)
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}

/** Lines below each other from a place on. */
export const linesAt = (
  x: number,
  y: number,
  lines: string[],
  more: Partial<Placed> = {},
  step = 14,
): Placed[] => lines.map((text, at) => ({ text, x, y: y + at * step, ...more }))
