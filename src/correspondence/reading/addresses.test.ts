import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddresses } from './addresses.ts'

const shown = (text: string) => readAddresses(text).mailboxes.map(({ name, address }) => `${name}|${address}`)

describe('addresses are read', () => {
  test.each([
    ['ann@example.com', ['|ann@example.com']],
    ['<ann@example.com>', ['|ann@example.com']],
    ['Ann Byron <Ann@Example.COM>', ['Ann Byron|ann@example.com']],
    ['"Byron, Ann" <ann@example.com>, ben@example.com', ['Byron, Ann|ann@example.com', '|ben@example.com']],
    ['"Ann \\"Ada\\" Byron" <ann@example.com>', ['Ann "Ada" Byron|ann@example.com']],
    ['ann@example.com (Ann Byron)', ['Ann Byron|ann@example.com']],
    ['Ann (the elder (really)) <ann@example.com>', ['Ann|ann@example.com']],
    [
      'Team: Ann <ann@example.com>, ben@example.com;, c@d.e',
      ['Ann|ann@example.com', '|ben@example.com', '|c@d.e'],
    ],
    ['undisclosed-recipients:;', []],
    ['Undisclosed recipients: ;', []],
    ['ann@example.com, , ;ben@example.com,', ['|ann@example.com', '|ben@example.com']],
    ['=?utf-8?Q?Andr=C3=A9_M=2C?= <a@b.c>', ['André M,|a@b.c']],
    ['"=?utf-8?Q?Andr=C3=A9?=" <a@b.c>', ['André|a@b.c']],
    ['=?utf-8?Q?Ann_=3Cann=40example.com=3E?=', ['Ann|ann@example.com']],
    ["'Ann Byron' <ann@example.com>", ['Ann Byron|ann@example.com']],
    ['ann@example.com <ann@example.com>', ['|ann@example.com']],
    ['"ann@example.com" <ann@example.com>', ['|ann@example.com']],
  ])('as the standard writes them: %s', (text, mailboxes) => {
    expect(shown(text)).toEqual(mailboxes)
  })

  test.each([
    ['Ann Byron ann@example.com', ['Ann Byron|ann@example.com']],
    ['ann @ example.com', ['|ann@example.com']],
    ['<ann @ example . com>', ['|ann@example.com']],
    ['ann at example.com (Ann Byron)', ['Ann Byron|ann@example.com']],
    ['Ann <ann@example.com', ['Ann|ann@example.com']],
    ['Ann <ann@example.com, Ben <ben@example.com>', ['Ann|ann@example.com', 'Ben|ben@example.com']],
    ['<<ann@example.com>>', ['|ann@example.com']],
    ['Byron, Ann <ann@example.com>, Ben <b@c.d>', ['Byron, Ann|ann@example.com', 'Ben|b@c.d']],
    ['a@b.c d@e.f', ['|a@b.c', '|d@e.f']],
    ['a@b.c; d@e.f', ['|a@b.c', '|d@e.f']],
    ['mailto:ann@example.com', ['|ann@example.com']],
    ['<mailto:ann@example.com?subject=x>', ['|ann@example.com']],
    ['<@relay.example,@b:ann@example.com>', ['|ann@example.com']],
    ["'ann@example.com'", ['|ann@example.com']],
    ['ann@example.com.', ['|ann@example.com']],
    ['"ann.byron"@example.com', ['|ann.byron@example.com']],
    ['"ann byron"@example.com', ['|"ann byron"@example.com']],
    ['ann@example.com@GATEWAY', ['|ann@example.com']],
    ['Ann <ann@[192.168.0.1]>', ['Ann|ann@[192.168.0.1]']],
    ['Ann <ann@[IPv6:2001:db8::1]>', ['Ann|ann@[ipv6:2001:db8::1]']],
    ['"unclosed <ann@example.com>', ['unclosed|ann@example.com']],
    ['Ann (unclosed <ann@example.com>', ['Ann unclosed|ann@example.com']],
    ['ann+tag@example.com', ['|ann+tag@example.com']],
    ['ann@müller.example', ['|ann@xn--mller-kva.example']],
    ['Ann <ann@localhost>', ['Ann|ann@localhost']],
  ])('as people and programs write them: %s', (text, mailboxes) => {
    expect(shown(text)).toEqual(mailboxes)
  })

  test('what is no address is given back as unread', () => {
    expect(readAddresses('Ann Byron')).toEqual({ mailboxes: [], unread: ['Ann Byron'] })
    expect(readAddresses('foo, bar, ann@example.com')).toEqual({
      mailboxes: [{ name: '', address: 'ann@example.com' }],
      unread: ['foo, bar'],
    })
    expect(readAddresses('Blair, Lynn </O=ENRON/CN=LBLAIR>').unread).toEqual([
      'Blair',
      'Lynn /O=ENRON/CN=LBLAIR',
    ])
    expect(readAddresses('<>, @, a@, @b, a b@').mailboxes).toEqual([])
  })

  test('ten thousand recipients are read', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `"Person, ${n}" <person${n}@example.com>`).join(
      ', ',
    )
    expect(readAddresses(text).mailboxes).toHaveLength(10_000)
  })

  test('text made to be slow is no slower than other text of its length', () => {
    for (const piece of ['<', '"', '(', '\\', ',', '@', 'a@', '<a', '"\\', ' ', '=?', ':', '[', "'", '>']) {
      const text = `${piece.repeat(200_000 / piece.length)}x`
      expect(readAddresses(text).mailboxes.length).toBeLessThanOrEqual(100_000)
    }
  })

  test('law: an address is lower-case, has both halves and no white space, whatever the text', () => {
    const junk = fc
      .array(fc.constantFrom(...'aB@.<>"\'(),;: \\é=?Q_[]\u0000'), { maxLength: 40 })
      .map(a => a.join(''))
    fc.assert(
      fc.property(fc.oneof(junk, fc.string({ unit: 'binary' }), fc.emailAddress()), text => {
        for (const { name, address } of readAddresses(text).mailboxes) {
          expect(address).toMatch(/^(?:[^\s@]+|"[^"@]+")@[^\s@]+$/)
          expect(address).toBe(address.toLowerCase())
          expect(name).toBe(name.trim())
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('law: an ordinary address is found in whatever ordinary form it is written', () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9._+-]{0,10}[a-z0-9]$/)
    const domain = fc.domain()
    const form = fc.constantFrom(
      (address: string) => address,
      (address: string) => `<${address}>`,
      (address: string) => `Ann Byron <${address}>`,
      (address: string) => `"Byron, Ann" <${address}>`,
      (address: string) => `${address} (Ann)`,
      (address: string) => ` ${address.toUpperCase()} , `,
    )
    fc.assert(
      fc.property(local, domain, form, (local, domain, form) => {
        const address = `${local}@${domain.toLowerCase()}`
        expect(readAddresses(form(address)).mailboxes.map(one => one.address)).toEqual([address])
      }),
    )
  })
})
