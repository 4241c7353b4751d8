/**
 * Reads a calendar as strictly as RFC 5545 writes it, for tests: every line ended by CRLF and of at most 75 octets,
 * components balanced, each property once, no escape that there is not.
 */
export function readCalendar(text: string) {
  const physical = text.split('\r\n')
  if (physical.pop() !== '') throw new Error('the last line has no end')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('a line ends otherwise than by CRLF')
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`)
    if (line === '') throw new Error('an empty line')
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  const properties: Record<string, string> = {}
  const events: Record<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[A-Z]+)*):(.*)$/su.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`no property: ${line}`)
    if (name === 'BEGIN') {
      if (value === 'VEVENT') events.push({})
      open.push(value)
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends, but was not the last to begin`)
    } else {
      const into = open.at(-1) === 'VEVENT' ? events.at(-1)! : properties
      if (name in into) throw new Error(`${name} twice`)
      into[name] = TEXTS.has(name) ? unescapeText(value) : value
    }
  }
  if (open.length > 0) throw new Error(`${open} never ends`)
  return { properties, events }
}

const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME', 'UID', 'PRODID'])

function unescapeText(value: string): string {
  return value.replace(/\\(.?)|[;,]/gu, (found, escaped?: string) => {
    if (escaped === 'n' || escaped === 'N') return '\n'
    if (escaped && '\\;,'.includes(escaped)) return escaped
    throw new Error(`“${found}” may not stand in a text`)
  })
}
