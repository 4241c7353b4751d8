import { lnGamma } from './gamma.ts'

/**
 * ln U(a, b, z), Tricomi's confluent hypergeometric function, for a > 0, z > 0 and any b, from
 * Γ(a) U = ∫ e^(-zt) t^(a-1) (1+t)^(b-a-1) dt (Abramowitz & Stegun 13.2.5). With t = e^y the integrand falls
 * off on both sides and the plain trapezoid rule is exact to rounding; to the left it is e^(ay), summed in closed
 * form. Unlike the power series this has no poles at whole b.
 */
export function lnTricomiU(a: number, b: number, z: number): number {
  const step = Math.min(0.2, 0.5 / Math.sqrt(a))
  const start = -40 - Math.log(Math.max(1, z, Math.abs(b - a - 1)))
  const end = Math.log(800 + 4 * a + 4 * Math.abs(b)) - Math.log(z)
  const lnHeights: number[] = []
  for (let y = start; y <= Math.max(end, start); y += step) {
    const t = Math.exp(y)
    lnHeights.push(a * y - z * t + (b - a - 1) * Math.log1p(t))
  }
  const peak = lnHeights.reduce((highest, height) => Math.max(highest, height))
  let sum = Math.exp(lnHeights[0]! - peak) / Math.expm1(a * step)
  for (const height of lnHeights) sum += Math.exp(height - peak)
  return peak + Math.log(sum * step) - lnGamma(a)
}
