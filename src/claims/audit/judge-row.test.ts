import { describe, expect, test } from 'vitest'
import type { AuditableBlock } from './document.ts'
import { findClaims } from './find-claims.ts'
import { unitsOf } from './units.ts'

/** What the rows of a table are found to be, under a title and, where there is one, a heading. */
function rowsOf(title: string, rows: string[][], heading?: string): string[] {
  const head = (text: string): AuditableBlock => ({ page: 1, role: 'heading', text })
  const blocks: AuditableBlock[] = [
    ...(title ? [head(title)] : []),
    ...(heading ? [head(heading)] : []),
    { page: 1, role: 'table', text: rows.map(row => row.join('\t')).join('\n'), rows },
  ]
  return findClaims(unitsOf({ kind: 'text', pages: 1, doubts: [], blocks }))
    .filter(({ unit }) => unit.role === 'row')
    .map(finding => (finding.claim ? finding.kind : `no claim: ${finding.why}`))
}

describe('a row of a table', () => {
  test('of how it was and how it has become is measured, and of a saving to come a forecast', () => {
    expect(
      rowsOf('Lifts', [
        ['', 'Before', 'After'],
        ['Stops a month', '6', '0.5'],
      ]),
    ).toEqual(['measured'])
    expect(
      rowsOf('Lifts', [
        ['', '2027', '2028'],
        ['Savings', '10,000 €', '12,000 €'],
      ]),
    ).toEqual(['forecast'])
  })

  test('of prices by year, or of work by week, is none', () => {
    const prices = [
      ['Plan', '2025', '2026'],
      ['Licence fee', '€10', '€12'],
    ]
    expect(rowsOf('Lifts', prices, 'Prices')).toEqual(['no claim: price'])
    expect(rowsOf('Lifts', prices)).toEqual(['no claim: price'])
    const work = [
      ['Work', 'Week 1', 'Week 2'],
      ['Workshops', '2', '3'],
    ]
    expect(rowsOf('Lifts', work)).not.toEqual(['measured'])
  })

  test('is ours where its column is named as the document is', () => {
    const rows = [
      ['What', 'Beacon', 'Tower'],
      ['Open data', '✗', '✓'],
    ]
    expect(rowsOf('Tower: see further', rows)).toEqual(['comparative'])
    expect(rowsOf('Tower or Beacon', rows)).toEqual(['comparative'])
    expect(rowsOf('Beacon: see further', rows)).toEqual(['no claim: limit'])
  })

  test('is not taken for ours because a title names what one makes do with, or because it comes first', () => {
    const rows = [
      ['What', 'Spreadsheets', 'Porla'],
      ['Open data', '✗', '✓'],
    ]
    expect(rowsOf('Porla or Spreadsheets?', rows)).toEqual(['comparative'])
    expect(
      rowsOf('', [
        ['What', 'Others', 'Loop'],
        ['Open data', '✗', '✓'],
      ]),
    ).toEqual(['comparative'])
  })

  test('of a level of service is a guarantee, and of a device’s own time measured', () => {
    expect(
      rowsOf('Desk', [
        ['', 'Starter', 'Team'],
        ['Answer time', '2 working days', '8 working hours'],
      ]),
    ).toEqual(['guarantee'])
    for (const time of ['20 ms', '0.5 s', '1,200 ms'])
      expect(
        rowsOf('Sensor', [
          ['Property', 'Value'],
          ['Response time', time],
        ]),
      ).toEqual(['measured'])
  })
})
