const LN_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI)
/** From here on the asymptotic series below are exact to the last bit or two. */
const ASYMPTOTIC_FROM = 12
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
const DIGAMMA = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12]

/** ln Γ(x) for x > 0: recurrence up to 12, then Stirling's series (Abramowitz & Stegun 6.1.15, 6.1.41). */
export function lnGamma(x: number): number {
  let shift = 1
  let y = x
  while (y < ASYMPTOTIC_FROM) shift *= y++
  return (y - 0.5) * Math.log(y) - y + LN_SQRT_TWO_PI + oddPowers(STIRLING, y) - Math.log(shift)
}

/** ψ(x), the derivative of ln Γ, for x > 0 (Abramowitz & Stegun 6.3.5, 6.3.18). */
export function digamma(x: number): number {
  let shift = 0
  let y = x
  while (y < ASYMPTOTIC_FROM) shift += 1 / y++
  return Math.log(y) - 0.5 / y - oddPowers(DIGAMMA, y) / y - shift
}

/** ln B(a, b) for a, b > 0. */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b)

/**
 * ln Γ(a + n) - ln Γ(a) for a > 0 and whole n >= 0, as the sum of ln(a + j): where n is small against a, the
 * difference of two log-gammas would lose the digits that matter.
 */
export function lnRising(a: number, n: number): number {
  let sum = 0
  let product = 1
  for (let j = 0; j < n; j++) {
    product *= a + j
    if (product > 1e250 || product < 1e-250) {
      sum += Math.log(product)
      product = 1
    }
  }
  return sum + Math.log(product)
}

function oddPowers(coefficients: readonly number[], x: number): number {
  const step = 1 / (x * x)
  let sum = 0
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * step + coefficients[i]!
  return sum / x
}
