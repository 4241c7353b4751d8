import { Parser } from 'htmlparser2'
import { decodeText } from '../decode-text.ts'
import { DEPTH_LIMIT } from '../limits.ts'
import { damaged, unreadable } from '../unreadable.ts'

/** Names without their prefix; see `attribute` for how attributes are kept. */
export type XmlReader = {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads one part of an Office document. Nothing is ever looked up: a document type, where entities are declared,
 * is refused (Office writes none), as is what is nested too deeply or not closed. `part` is its name.
 */
export function parseXml(bytes: Uint8Array, part: string, reader: XmlReader): void {
  let depth = 0
  let isRead = false
  /** Since the last start of an element nothing has come. */
  let isFresh = false
  const text = decodeText(bytes)
  const malformed = () => damaged(`its part ${part} is not well-formed`)
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth === 0 && isRead) throw malformed()
        if (++depth > DEPTH_LIMIT)
          throw unreadable(`more than ${DEPTH_LIMIT} elements stand within each other in its part ${part}`)
        isRead = true
        isFresh = true
        reader.open(localName(name), attributes)
      },
      onclosetag(name, isImplied) {
        // Implied is the end of `<a/>`, which is as it should be, and of whatever was never closed.
        if (isImplied && !(isFresh && text.startsWith('/>', parser.endIndex - 1))) throw malformed()
        depth--
        isFresh = false
        reader.close(localName(name))
      },
      ontext(piece) {
        isFresh = false
        reader.text(piece)
      },
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name))
          throw unreadable(`its part ${part} declares a document type, as no Office does`)
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  if (!isRead) throw malformed()
}

/** Of an attribute, with or without a prefix; where there are both, the one without. */
export const attribute = (attributes: Record<string, string>, name: string): string | undefined =>
  attributes[name] ?? prefixed(attributes, name)

/** Of an attribute that must have a prefix: `r:id` beside `id`. */
export function prefixed(attributes: Record<string, string>, name: string): string | undefined {
  for (const key in attributes)
    if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return attributes[key]
  return undefined
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
