import type { RefusalCode } from '../refusals.ts'
import type { DocumentText } from './document.ts'

/** What passes between the thread that asks and the one that reads. */
export type Asked = { bytes: Uint8Array; name: string }
export type Answer = { read: DocumentText } | { refused: { code: RefusalCode; because: string } }
