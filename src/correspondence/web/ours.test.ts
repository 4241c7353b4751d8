import { describe, expect, test } from 'vitest'
import {
  addOurs,
  asOurs,
  joinAddresses,
  NOTHING_OURS,
  readOurs,
  sharedDomains,
  toggleAddress,
  toggleDomain,
} from './ours.ts'

const priya = ['priya@porla.example', 'priya@lab.porla.example', 'duarte@porla.example'].reduce(
  toggleAddress,
  NOTHING_OURS,
)

describe('saying which addresses are ours', () => {
  test('every address is a member of its own until two are said to be one person’s', () => {
    expect(asOurs(priya)).toEqual(['priya@porla.example', 'priya@lab.porla.example', 'duarte@porla.example'])
    const joined = joinAddresses(priya, 'priya@lab.porla.example', 'priya@porla.example')
    expect(asOurs(joined)).toEqual(['priya@porla.example=priya@lab.porla.example', 'duarte@porla.example'])
    expect(asOurs(joinAddresses(joined, 'priya@lab.porla.example', null))).toEqual(asOurs(priya))
  })

  test('an address that is taken away leaves nobody joined to it', () => {
    const joined = joinAddresses(priya, 'priya@lab.porla.example', 'priya@porla.example')
    expect(toggleAddress(joined, 'priya@porla.example')).toMatchObject({ sameAs: {} })
  })

  test('two that are said to be the same as each other are one member, not none', () => {
    const circle = joinAddresses(
      joinAddresses(priya, 'priya@porla.example', 'priya@lab.porla.example'),
      'priya@lab.porla.example',
      'priya@porla.example',
    )
    expect(asOurs(circle).join(' ').match(/@/g)).toHaveLength(3)
  })

  test('a whole domain is ours until it is ticked off again', () => {
    const firm = toggleDomain(NOTHING_OURS, '@porla.example')
    expect(asOurs(firm)).toEqual(['@porla.example'])
    expect(toggleDomain(firm, '@porla.example')).toEqual(NOTHING_OURS)
  })
})

describe('what is typed by hand', () => {
  test('addresses, domains and two addresses of one person are understood', () => {
    expect(asOurs(addOurs(NOTHING_OURS, '@porla.example'))).toEqual(['@porla.example'])
    expect(asOurs(addOurs(NOTHING_OURS, 'a@porla.example=b@home.example'))).toEqual([
      'a@porla.example=b@home.example',
    ])
    expect(readOurs(' Ylva@Porla.example ')).toEqual({ ours: 'ylva@porla.example' })
  })

  test('anything else is answered with what it should look like', () => {
    expect(readOurs('ylva')).toMatchObject({ problem: expect.stringContaining('ana@firm.example') })
  })
})

test('a domain is offered when more than one of its addresses was seen, never a mail provider', () => {
  const addresses = ['a@x.example', 'b@y.example', 'c@y.example', 'd@z.example', 'e@z.example', 'f@z.example']
  addresses.push('a@gmail.com', 'b@gmail.com')
  expect(sharedDomains(addresses.map(address => ({ address })))).toEqual([
    { domain: '@z.example', count: 3 },
    { domain: '@y.example', count: 2 },
  ])
})
