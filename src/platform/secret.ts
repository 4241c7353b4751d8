import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusals.ts'

const FILE = 'secret'
const SHORTEST = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * What the installation signs cookies with and seals passwords under: GOODFAITH_SECRET where it is given, else a file
 * in the data folder, made at the first start. Who loses it signs everybody out and must set second factors up anew.
 */
export function openSecret(dataFolder: string): string {
  const given = process.env.GOODFAITH_SECRET
  if (given !== undefined) {
    if (given.length >= SHORTEST) return given
    throw new Refusal('invalid', `GOODFAITH_SECRET has ${given.length} characters; it needs ${SHORTEST}.`)
  }
  const file = path.join(dataFolder, FILE)
  try {
    mkdirSync(dataFolder, { recursive: true })
    // Of two that start at once, one makes the file and the other finds it.
    writeFileSync(file, randomBytes(SHORTEST).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = readFileSync(file, 'utf8').trim()
  if (found.length >= SHORTEST) return found
  throw new Refusal(
    'unavailable',
    `${file} is cut short. Put it back from a backup, or remove it to sign everybody out.`,
  )
}

/** Text sealed under the secret (AES-256-GCM, a key of its own), in base64url. */
export function seal(secret: string, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed; undefined where it was sealed under another secret. */
export function unseal(secret: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, IV_BYTES))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

const keyOf = (secret: string) => createHash('sha256').update(`sealing\n${secret}`).digest()
