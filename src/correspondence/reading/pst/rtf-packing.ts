import { damaged } from './damage.ts'

/** What every packed text may refer back to from its first byte on ([MS-OXRTFCP] 2.1.2.1). */
const KNOWN = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript ' +
    '\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
    '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
)
const RING = 4096
const PACKED = 0x75465a4c
const PLAIN = 0x414c454d

/** RTF as Outlook packs it ([MS-OXRTFCP]): letters, and references to the last 4096 of them. */
export function unpackRtf(packed: Buffer, limit: number): Buffer {
  if (packed.length < 16) throw damaged('its text')
  const method = packed.readUInt32LE(8)
  const size = packed.readUInt32LE(4)
  if (method === PLAIN) return packed.subarray(16, 16 + size)
  if (method !== PACKED || size > limit) throw damaged('its text')
  const ring = Buffer.alloc(RING)
  KNOWN.copy(ring)
  const plain = Buffer.alloc(size)
  let written = 0
  let next = KNOWN.length
  const put = (byte: number) => {
    ring[next] = byte
    next = (next + 1) % RING
    plain[written++] = byte
  }
  for (let at = 16; at < packed.length; ) {
    const control = packed[at++]!
    for (let bit = 0; bit < 8 && at < packed.length && written < size; bit++) {
      if ((control & (1 << bit)) === 0) put(packed[at++]!)
      else {
        if (at + 2 > packed.length) return plain.subarray(0, written)
        const reference = packed.readUInt16BE(at)
        at += 2
        const from = reference >>> 4
        // A reference to where the next letter goes is the end.
        if (from === next) return plain.subarray(0, written)
        const length = (reference & 0xf) + 2
        for (let n = 0; n < length && written < size; n++) put(ring[(from + n) % RING]!)
      }
    }
    if (written >= size) break
  }
  return plain.subarray(0, written)
}
