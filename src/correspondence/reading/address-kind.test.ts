import { describe, expect, test } from 'vitest'
import { addressKind } from './address-kind.ts'

describe('nobody in person stands behind', () => {
  test.each(
    `info@acme.example support@acme.example noreply@acme.example no-reply@acme.example do_not_reply@acme.example
     no.reply@acme.example sales@acme.example newsletter@acme.example outlook.team@enron.com mailer-daemon@host
     postmaster@host webmaster@host customer.service@acme.example customerservice@acme.example admin@acme.example
     emea.sales@acme.example us-jobs@acme.example info.berlin@acme.example support+17@acme.example
     support2@acme.example acme.info@acme.example billing@acme.example notifications@github.com
     newsletter-no-reply@acme.example enron.announcements@enron.com bounce-17@mail.acme.example
     bugzilla-daemon@acme.example calendar-notification@google.com no.address@enron.com hr@acme.example
     jobs@acme.example it.support@acme.example online#3.19578.34-uggtgz.1@acme.example
     weekly@newsletter.acme.example sales.uk@acme.example hello@acme.example`.split(/\s+/),
  )('%s', address => {
    expect(addressKind(address)).toBe('role')
  })
})

describe('a mailing list stands behind', () => {
  test.each(
    `usrp-users@lists.ettus.com usrp-users@ettus.com usrp-users-request@lists.ettus.com ann@googlegroups.com
     users-bounces@acme.example users-owner@acme.example owner-users@acme.example team@groups.io
     git@vger.kernel.org discuss-gnuradio@gnu.org spamassassin-talk@sourceforge.example
     users-unsubscribe@acme.example zzzzteana@yahoogroups.com staff@listserv.acme.example`.split(/\s+/),
  )('%s', address => {
    expect(addressKind(address)).toBe('list')
  })
})

describe('a person stands behind', () => {
  test.each(
    `june.saleh@acme.example mark.info@acme.example steve.jobs@apple.example maria.sales@acme.example
     emily.post@acme.example bill@chaosinc.example bill.gates@acme.example ann@acme.example
     kapil-dev@acme.example rod.serviss@acme.example anna.newsom@acme.example patchvonbraun@gmail.com
     bob.supporter@acme.example teamer@acme.example infonut@acme.example mail@sakthi.example
     13812345678@163.example john.smith.1985@acme.example ann+newsletter@acme.example lists@ann.example
     ann@lists.com drew.fossum@enron.com june.press@acme.example may.store@acme.example
     will.hunt@acme.example christian.order@acme.example joe.page@acme.example adminah@acme.example
     ann-marie@acme.example lynn.blair@enron.com qiu.guowang007@gmail.com bob.d.johnson@mailman.enron.com`.split(
      /\s+/,
    ),
  )('%s', address => {
    expect(addressKind(address)).toBe('human')
  })
})

test('the kind of an address is remembered, and the same when asked again', () => {
  const addresses = Array.from({ length: 12_000 }, (_, n) =>
    n % 2 ? `info@x${n}.example` : `ann@x${n}.example`,
  )
  const first = addresses.map(addressKind)
  expect(addresses.map(addressKind)).toEqual(first)
  expect(first.filter(kind => kind === 'role')).toHaveLength(6000)
})
