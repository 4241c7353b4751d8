export type MessagePart = { isQuoted: boolean; text: string }

/** A message in pieces, in order: what its sender wrote, and what they quoted (lines that begin with `>`). */
export function messageParts(text: string): MessagePart[] {
  const parts: MessagePart[] = []
  for (const line of text.split(/\r?\n/)) {
    const isQuoted = line.startsWith('>')
    const last = parts.at(-1)
    if (last?.isQuoted === isQuoted) last.text += `\n${line}`
    else parts.push({ isQuoted, text: line })
  }
  return parts
    .map(part => ({ ...part, text: part.text.replace(/^\n+|\s+$/g, '') }))
    .filter(({ text }) => text)
}
