import { describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/refusals.ts'
import { keeping } from './audit-aside.ts'
import type { Answered, Asked } from './audit-worker.ts'

const asked = (name: string): Asked => [name, { kind: 'text', pages: 1, blocks: [], doubts: [] }, []]

/** Audits that end when the test says so, in the order in which they began. */
function slowAudits() {
  const begun: string[] = []
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const audit = keeping(([name]) => {
    begun.push(name)
    return new Promise<Answered>((resolve, reject) =>
      ends.push({ resolve: () => resolve({ file: name } as Answered), reject }),
    )
  })
  return { audit, begun, ends }
}

const settled = () => new Promise(resolve => setImmediate(resolve))

describe('audits', () => {
  test('of the same are made once, and of another after it', async () => {
    const { audit, begun, ends } = slowAudits()
    const [first, again, other] = [audit(asked('a')), audit(asked('a')), audit(asked('b'))]
    await settled()
    expect(begun).toEqual(['a'])
    ends[0]!.resolve()
    expect(await first).toBe(await again)
    await settled()
    expect(begun).toEqual(['a', 'b'])
    ends[1]!.resolve()
    await other
    await audit(asked('a'))
    expect(begun).toEqual(['a', 'b'])
  })

  test('are kept for the last few alone', async () => {
    const { audit, begun, ends } = slowAudits()
    for (let n = 0; n < 9; n++) {
      const one = audit(asked(`${n}`))
      await settled()
      ends.at(-1)!.resolve()
      await one
    }
    audit(asked('8'))
    audit(asked('0'))
    await settled()
    expect(begun.slice(9)).toEqual(['0'])
  })

  test('that were refused or broke are tried again, and the next comes either way', async () => {
    const { audit, begun, ends } = slowAudits()
    const failing = async (error: Error) => {
      const one = audit(asked('a'))
      await settled()
      ends.at(-1)!.reject(error)
      await expect(one).rejects.toBe(error)
      await settled()
    }
    await failing(new Error('broken'))
    await failing(new Refusal('unusable', 'It took too long.'))
    expect(begun).toEqual(['a', 'a'])
    const next = audit(asked('b'))
    await settled()
    ends.at(-1)!.resolve()
    await next
  })

  test('that would have to wait too long are refused, and not for good', async () => {
    const { audit, ends } = slowAudits()
    const all = Array.from({ length: 8 }, (_, n) => audit(asked(`${n}`)))
    const late = () => audit(asked('late'))
    for (let n = 0; n < 9; n++) await expect(late()).rejects.toThrow('Try again in a minute')
    const joined = audit(asked('0'))
    await settled()
    ends[0]!.resolve()
    expect(await joined).toBe(await all[0])
    await settled()
    const accepted = late()
    for (let n = 1; n < 9; n++) {
      await settled()
      ends[n]!.resolve()
    }
    expect(await accepted).toEqual({ file: 'late' })
  })
})
