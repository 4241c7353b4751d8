import { describe, expect, test } from 'vitest'
import { refuseForeignSchema } from './schema-version.ts'

const known = ['0001-hills', '0002-rivers', '0003-towns']

describe('a database', () => {
  test.each([
    ['that is empty', []],
    ['of an earlier version', ['0001-hills']],
    ['of this version', known],
  ])('%s is taken', (_, recorded) => {
    expect(() => refuseForeignSchema(recorded, known)).not.toThrow()
  })

  test('that a newer version migrated is refused, and the newer version asked for', () => {
    expect(() => refuseForeignSchema([...known, '0004-roads'], known)).toThrow(
      /“0004-roads” by a newer Goodfaith; this one knows it up to “0003-towns”.*Start the newer version/,
    )
  })

  test.each([
    [
      'with a migration missing in the middle',
      ['0001-hills', '0003-towns'],
      /“0003-towns” was applied without “0002-rivers” before it/,
    ],
    [
      'with a migration under another name',
      ['0001-hills', '0002-streams', '0003-towns'],
      /“0002-streams” was applied, where “0002-rivers” should have been/,
    ],
    ['with none of ours', ['20240101_users'], /“20240101_users” was applied, where “0001-hills”/],
  ])('%s is refused as half migrated, with what to do', (_, recorded, reason) => {
    expect(() => refuseForeignSchema(recorded, known)).toThrow(reason)
    expect(() => refuseForeignSchema(recorded, known)).toThrow(/half migrated.*goodfaith restore FILE --data/)
  })
})
