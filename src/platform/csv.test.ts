import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, csvLine } from './csv.ts'

/** Reads one line as RFC 4180 says, and nothing else. */
function readLine(line: string): string[] {
  const cells: string[] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    cells.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (pattern.lastIndex === line.length) return cells
  }
  throw new Error(`not a line: ${line}`)
}

const text = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', "'", 'a', 'ö', '＝'),
})
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  // Zero has no sign in a file.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
  fc.boolean(),
  fc.constant(null),
)

test('a line is read back as what was written, one cell for each, texts that could run behind an apostrophe', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), cells => {
      const read = readLine(csvLine(cells))
      expect(read.length).toBe(cells.length)
      cells.forEach((written, index) => {
        const found = read[index]!
        if (typeof written === 'string') expect([written, `'${written}`]).toContain(found)
        if (typeof written === 'number') expect(Number(found)).toBe(written)
        if (written === null) expect(found).toBe('')
      })
    }),
  )
})

test('no text begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(text, written => {
      expect(readLine(csvLine([written, 'end']))[0]).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})

test('numbers stay numbers, below nothing too', () => {
  expect(csvLine([-3.5, 0, 1e21, Number.NaN])).toBe('-3.5,0,1e+21,\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', ' =1', '＝1'])(
  '%j is not run',
  written => {
    expect(readLine(csvLine([written]))[0]).toBe(`'${written}`)
  },
)
