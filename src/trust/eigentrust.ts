/**
 * Who is trusted by those who are trusted (EigenTrust; Kamvar, Schlosser & Garcia-Molina 2003): the fixed point of
 * t = (1 − a) Cᵀ t + a p with p alike for all. For ranking influence among people of one client; it is no measure of
 * how far anybody can be trusted.
 *
 * @param trust how far each (row) trusts each other (column); every row adds up to 1
 * @param restart `a` in [0, 1): how often one starts again from anybody
 * @returns a share for each, adding up to 1
 */
export function eigenTrust(trust: readonly (readonly number[])[], restart: number): number[] {
  const size = trust.length
  let shares = Array.from({ length: size }, () => 1 / size)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = shares.map(
      (_, to) =>
        restart / size +
        (1 - restart) * shares.reduce((sum, share, from) => sum + share * trust[from]![to]!, 0),
    )
    const moved = next.reduce((sum, share, i) => sum + Math.abs(share - shares[i]!), 0)
    shares = next
    if (moved < 1e-14) break
  }
  return shares
}

const MOST_ROUNDS = 10_000
