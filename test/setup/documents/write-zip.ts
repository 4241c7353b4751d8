import { crc32, deflateRawSync } from 'node:zlib'

export type Part = {
  name: string
  bytes: string | Uint8Array
  /** What its entry says of its size, where that is not so. */
  statedSize?: number
  flags?: number
}

/** A zip archive as programs write it: parts one after the other, then the index, then where the index begins. */
export function writeZip(parts: Part[]): Buffer {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const { local, entry } = headersOf(part, at)
    bodies.push(local)
    index.push(entry)
    at += local.length
  }
  return Buffer.concat([...bodies, ...index, endOf(index, at)])
}

function headersOf({ name, bytes, statedSize, flags = 0x800 }: Part, at: number) {
  const plain = Buffer.from(bytes as string)
  const packed = deflateRawSync(plain)
  const spelled = Buffer.from(name)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(0x5a21_0000, 6)
  shared.writeUInt32LE(crc32(plain), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(statedSize ?? plain.length, 18)
  shared.writeUInt16LE(spelled.length, 22)
  const place = Buffer.alloc(14)
  place.writeUInt32LE(at, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), shared, spelled, packed]),
    entry: Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, place, spelled]),
  }
}

function endOf(index: Buffer[], at: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(index.length, 8)
  end.writeUInt16LE(index.length, 10)
  end.writeUInt32LE(Buffer.concat(index).length, 12)
  end.writeUInt32LE(at, 16)
  return end
}

/** An archive of the kind that David Fifield described: every entry unpacks the same bytes. */
export function writeOverlapping(name: string, times: number): Buffer {
  const { local, entry } = headersOf({ name: `${name}0000`, bytes: Buffer.alloc(1_000_000) }, 0)
  const index = Array.from({ length: times }, (_, n) => {
    const copy = Buffer.from(entry)
    copy.write(String(n).padStart(4, '0'), copy.length - 4)
    return copy
  })
  return Buffer.concat([local, ...index, endOf(index, local.length)])
}
