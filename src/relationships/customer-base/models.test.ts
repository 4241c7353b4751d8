import { describe, expect, test } from 'vitest'
import * as bgNbd from './bg-nbd.ts'
import * as mbgNbd from './mbg-nbd.ts'
import * as paretoNbd from './pareto-nbd.ts'

/*
 * Published parameters for CDNOW in weeks, and what public software (BTYD, BTYDplus) makes of them for customers
 * seen for 38.86 weeks and the 39 weeks after.
 */
const BG = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
const MBG = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
const PARETO = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }

/** BG/NBD as estimated, with more digits than were printed. */
const ESTIMATED = { r: 0.2425945, alpha: 4.413602, a: 0.792922, b: 2.4259068 }

const VECTORS = [
  { x: 0, tx: 0, bg: [1, 0.195098], mbg: [0.389735, 0.154013], pareto: [0.295287, 0.107081, 0.47714] },
  { x: 1, tx: 10, bg: [0.438237, 0.41982], mbg: [0.381123, 0.42128], pareto: [0.399182, 0.406525, 1.81141] },
  {
    x: 2,
    tx: 30,
    bg: [0.721011, 1.216633],
    mbg: [0.699975, 1.251824],
    pareto: [0.860649, 1.440862, 6.42023],
  },
  { x: 5, tx: 10, bg: [0.024804, 0.09444], mbg: [0.025306, 0.095619], pareto: [0.046686, 0.170004, 0.75751] },
  {
    x: 5,
    tx: 38,
    bg: [0.87943, 3.348338],
    mbg: [0.869675, 3.286156],
    pareto: [0.989135, 3.601875, 16.04932],
  },
  {
    x: 10,
    tx: 10,
    bg: [0.000185, 0.001349],
    mbg: [0.000273, 0.00192],
    pareto: [0.001107, 0.007664, 0.03415],
  },
  {
    x: 10,
    tx: 38,
    bg: [0.92145, 6.705875],
    mbg: [0.914098, 6.433763],
    pareto: [0.988641, 6.841634, 30.48512],
  },
] as const

describe.each(VECTORS)('$x repeat purchases, the last in week $tx', ({ x, tx, bg, mbg, pareto }) => {
  const row = { x, tx, T: 38.86 }

  test('BG/NBD', () => {
    expect(bgNbd.pAlive(BG, row)).toBeCloseTo(bg[0], 5)
    expect(bgNbd.expectedContacts(BG, row, 39)).toBeCloseTo(bg[1], 5)
  })

  test('MBG/NBD', () => {
    expect(mbgNbd.pAlive(MBG, row)).toBeCloseTo(mbg[0], 5)
    expect(mbgNbd.expectedContacts(MBG, row, 39)).toBeCloseTo(mbg[1], 5)
  })

  test('Pareto/NBD', () => {
    expect(paretoNbd.pAlive(PARETO, row)).toBeCloseTo(pareto[0], 5)
    expect(paretoNbd.expectedContacts(PARETO, row, 39)).toBeCloseTo(pareto[1], 5)
    expect(paretoNbd.dert(PARETO, row, 0.0027)).toBeCloseTo(pareto[2], 4)
  })
})

test('the customer of Fader, Hardie and Lee 2005 is expected to buy 1.226 times', () => {
  expect(bgNbd.expectedContacts(BG, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.226, 3)
})

test.each([
  [0.1429, 0.0078],
  [1, 0.0532],
  [3, 0.1506],
  [31.8571, 1.0405],
  [32, 1.0437],
  [78, 1.8576],
])('BG/NBD expects, by week %d, %d repeat purchases of a new customer', (week, expected) => {
  expect(bgNbd.expectedContactsByAge(ESTIMATED, week)).toBeCloseTo(expected, 3)
})

test("Pareto/NBD at BTYD's own estimates", () => {
  const p = { r: 0.5534354, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 }
  const row = { x: 26, tx: 30.86, T: 31 }
  expect(paretoNbd.expectedContactsByAge(p, 52)).toBeCloseTo(1.473215, 5)
  expect(paretoNbd.pAlive(p, row)).toBeCloseTo(0.997918, 5)
  expect(paretoNbd.expectedContacts(p, row, 52)).toBeCloseTo(25.45535, 4)
})

test('the chance of contact in the next 39 weeks agrees with a simulation by others', () => {
  expect(mbgNbd.pActive(MBG, { x: 1, tx: 10, T: 38.86 }, 39)).toBeCloseTo(0.2337, 3)
})
