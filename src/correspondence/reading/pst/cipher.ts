const table = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** The tables of [MS-PST] 5.1. The second is its own inverse, the third that of the first. */
const R = table(
  'QTYTYqghbrv0FswEf2ToXR7yyyp0xV410pVHnpYtmohMfYQ/26wxtkhf9sTYOYvnIzs4jsjB3yWxIKVGYE6c+6rTVlFFfFUAB8krnYWbCaCPrbMPY6uJS9enFVpxZkK/' +
    'JkprmPrqd1OycAUs/Vk6hn7OBuuCeFfHjUOvtBzUW83i6SdPwwhygM+w7/Uobb4wTTSS1Q48IjLl5PmfwtEKgRLh7pGDduOX5mGKF3mkt9yQelyMAqbKad5QGhGTuVKH' +
    'WPztHTdJG2rgKTOZvWzZlPNAVG/wxnO41j5lGEQf3WcQ8QwZ7K4DoRR7qQv/+KPAogH3LrwkaHUN/rovtdDaPQ==',
)
const S = table(
  'FFMPVrPIepzrZUgXFhWfAsxUfIMADQwLomKodtvZ7cfFpNyshXTW0KebrpqWcWbDY5m43XOSjoR9pV7RXZOxV1FQgIlSlE9OCmu8jX9uR0ZBQEQBEcsDP/f04amPPDr5' +
    '+/AZMIIJLsmdoIZJ7m9NbcQtgTQlhxuIqvwGoRI4/UxCcmQTNyRqdXdD/+a0SzZc5Ng1PUW5LOy3MSspB2ijDml7GJ4hOb4oGlt49SPKKrCvPv4EjOflmDKV0/ZK6Kbq' +
    '6fPVL3Ag8h8FZ61VEM7N4yc72rrXwibUkR3SHCIz+PrxWu/PkLaLtb3AvwiXHmziYeDGwVmru1jeX99geX6yig==',
)
const I = new Uint8Array(256)
for (const [from, to] of R.entries()) I[to] = from

/**
 * A block of data as it was before it was enciphered: by a table alone (method 1), or by one that moves on from
 * byte to byte, beginning with the block's id (method 2). Neither keeps a secret; both are in the standard.
 */
export function decipher(bytes: Uint8Array, method: number, id: number): Buffer {
  const plain = Buffer.allocUnsafe(bytes.length)
  if (method === 0) plain.set(bytes)
  else if (method === 1) for (let at = 0; at < bytes.length; at++) plain[at] = I[bytes[at]!]!
  else turn(bytes, plain, id)
  return plain
}

/** The same both ways, as [MS-PST] 5.2 has it. */
function turn(bytes: Uint8Array, turned: Uint8Array, id: number): void {
  const low = id % 2 ** 32
  let key = ((low >>> 16) ^ low) & 0xffff
  for (let at = 0; at < bytes.length; at++) {
    const [first, second] = [key & 0xff, key >>> 8]
    const inner = S[(R[(bytes[at]! + first) & 0xff]! + second) & 0xff]!
    turned[at] = I[(inner - second) & 0xff]! - first
    key = (key + 1) & 0xffff
  }
}
