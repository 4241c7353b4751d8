/** Columns of text in line; those that `numeric` names stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<string>,
) {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map(row => [...(row[i] ?? '')].length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (numeric.has(head[i]!) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)].join('\n')
}

export const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`)

export function hours(value: number | null): string {
  if (value === null) return '–'
  if (value < 1) return `${Math.round(value * 60)} min`
  return value < 48 ? `${Math.round(value)} h` : `${Math.round(value / 24)} d`
}
