/** A square matrix as rows. */
export type Matrix = number[][]

/** The lower Cholesky factor of a symmetric matrix, or undefined where it is not positive definite. */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const factor: Matrix = matrix.map(row => row.map(() => 0))
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!
      if (i !== j) factor[i]![j] = rest / factor[j]![j]!
      else if (rest > 0 && rest < Number.POSITIVE_INFINITY) factor[i]![i] = Math.sqrt(rest)
      else return undefined
    }
  }
  return factor
}

/** Solves A x = right for x, given the Cholesky factor of A. */
export function solveCholesky(factor: Matrix, right: readonly number[]): number[] {
  const solution = [...right]
  for (let i = 0; i < solution.length; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= factor[i]![k]! * solution[k]!
    solution[i]! /= factor[i]![i]!
  }
  for (let i = solution.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < solution.length; k++) solution[i]! -= factor[k]![i]! * solution[k]!
    solution[i]! /= factor[i]![i]!
  }
  return solution
}
