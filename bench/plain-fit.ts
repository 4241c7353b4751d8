/**
 * The yardstick of bench/fit: the same models fitted the way one first writes them. The log-likelihood row by row
 * as printed in the papers, log-gammas by Lanczos, no gradient, Nelder and Mead's simplex.
 */
import type { CdnowCustomer } from './cdnow.ts'

type RowLikelihood = (parameters: readonly number[], row: CdnowCustomer) => number

export const PLAIN_MODELS: Record<string, { start: number[]; row: RowLikelihood }> = {
  'BG/NBD': { start: [1, 4, 1, 1], row: betaGeometric(0) },
  'MBG/NBD': { start: [1, 4, 1, 1], row: betaGeometric(1) },
  'Pareto/NBD': { start: [1, 4, 1, 4], row: pareto },
  'Gamma-Gamma': { start: [1, 1, 35], row: gammaGamma },
}

/** The best log-likelihood found. */
export function plainFit(model: string, rows: readonly CdnowCustomer[]): number {
  const { start, row } = PLAIN_MODELS[model]!
  const loss = (at: readonly number[]) => {
    const parameters = at.map(Math.exp)
    return -rows.reduce((sum, customer) => sum + row(parameters, customer), 0)
  }
  return -nelderMead(loss, start.map(Math.log))
}

function betaGeometric(chancesBefore: 0 | 1): RowLikelihood {
  return ([r, alpha, a, b], { x, tx, T }) => {
    const n = r! + x
    const survived = x + chancesBefore
    const rest =
      lanczos(n) -
      lanczos(r!) +
      r! * Math.log(alpha!) +
      lanczos(a! + b!) +
      lanczos(b! + survived) -
      lanczos(b!) -
      lanczos(a! + b! + survived)
    const alive = -n * Math.log(alpha! + T)
    if (survived === 0) return rest + alive
    return rest + lnSum(alive, Math.log(a!) - Math.log(b! + survived - 1) - n * Math.log(alpha! + tx))
  }
}

function pareto([r, alpha, s, beta]: readonly number[], { x, tx, T }: CdnowCustomer): number {
  const [n, total] = [r! + x, r! + s! + x]
  const far = Math.max(alpha!, beta!)
  const second = alpha! >= beta! ? s! + 1 : n
  const f = (u: number) =>
    Math.log(gauss(total, second, total + 1, Math.abs(alpha! - beta!) / (far + u))) -
    total * Math.log(far + u)
  const between = T > tx ? f(tx) + Math.log(-Math.expm1(f(T) - f(tx))) : Number.NEGATIVE_INFINITY
  const alive = -n * Math.log(alpha! + T) - s! * Math.log(beta! + T)
  const ended = Math.log(s!) - Math.log(total) + between
  return lanczos(n) - lanczos(r!) + r! * Math.log(alpha!) + s! * Math.log(beta!) + lnSum(alive, ended)
}

function gammaGamma([p, q, v]: readonly number[], { x, m }: CdnowCustomer): number {
  if (x === 0) return 0
  const px = p! * x
  return (
    lanczos(px + q!) -
    lanczos(px) -
    lanczos(q!) +
    q! * Math.log(v!) +
    (px - 1) * Math.log(m) +
    px * Math.log(x) -
    (px + q!) * Math.log(x * m + v!)
  )
}

function gauss(a: number, b: number, c: number, z: number): number {
  let [term, sum] = [1, 1]
  for (let n = 0; n < 10_000 && Math.abs(term) > 1e-16 * sum; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z
    sum += term
  }
  return sum
}

function lnSum(a: number, b: number): number {
  const most = Math.max(a, b)
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most))
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

function lanczos(x: number): number {
  const y = x - 1
  const sum = LANCZOS.reduce((total, c, i) => total + c / (y + i + 1), 0.9999999999998099)
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(y + 7.5) - (y + 7.5) + Math.log(sum)
}

function nelderMead(loss: (at: readonly number[]) => number, start: readonly number[]): number {
  const corner = (at: readonly number[]) => ({ at, value: loss(at) })
  const simplex = [
    corner(start),
    ...start.map((_, i) => corner(start.map((s, j) => (i === j ? s + 0.5 : s)))),
  ]
  for (let i = 0; i < 5000; i++) {
    simplex.sort((a, b) => a.value - b.value)
    const [best, worst] = [simplex[0]!, simplex.at(-1)!]
    if (worst.value - best.value < 1e-8) break
    const others = simplex.slice(0, -1)
    const middle = start.map((_, j) => others.reduce((sum, { at }) => sum + at[j]!, 0) / others.length)
    const along = (by: number) => corner(middle.map((c, j) => c + by * (worst.at[j]! - c)))
    const reflected = along(-1)
    if (reflected.value < best.value) {
      const expanded = along(-2)
      simplex[simplex.length - 1] = expanded.value < reflected.value ? expanded : reflected
    } else if (reflected.value < others.at(-1)!.value) simplex[simplex.length - 1] = reflected
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5)
      if (contracted.value < Math.min(worst.value, reflected.value)) simplex[simplex.length - 1] = contracted
      else
        for (let k = 1; k < simplex.length; k++)
          simplex[k] = corner(best.at.map((b, j) => (b + simplex[k]!.at[j]!) / 2))
    }
  }
  return Math.min(...simplex.map(({ value }) => value))
}
