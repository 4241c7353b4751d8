import { cholesky, type Matrix, solveCholesky } from './matrix.ts'
import type { Sloped } from './minimise.ts'

/**
 * Standard errors at the minimum of a negative log-likelihood: the root of the diagonal of the inverse Hessian,
 * which is taken by central differences of the gradient. Undefined for all where the Hessian is not positive
 * definite: there the data do not determine the parameters.
 */
export function standardErrors(sloped: Sloped, at: readonly number[]): (number | undefined)[] {
  const factor = cholesky(hessian(sloped, at))
  return at.map((_, i) => {
    if (!factor) return undefined
    const variance = solveCholesky(
      factor,
      at.map((_, j) => (i === j ? 1 : 0)),
    )[i]!
    return Number.isFinite(variance) ? Math.sqrt(variance) : undefined
  })
}

function hessian(sloped: Sloped, at: readonly number[]): Matrix {
  const columns = at.map((coordinate, i) => {
    const step = 1e-4 * Math.max(1e-6, Math.abs(coordinate))
    const moved = (by: number) => sloped(at.map((other, j) => (j === i ? other + by : other))).gradient
    const above = moved(step)
    const below = moved(-step)
    return above.map((g, j) => (g - below[j]!) / (2 * step))
  })
  return columns.map((column, i) => column.map((h, j) => (h + columns[j]![i]!) / 2))
}
