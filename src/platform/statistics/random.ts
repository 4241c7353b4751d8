/**
 * Uniform numbers in [0, 1) with 32 random bits, the same for the same seed everywhere: xoshiro128** (Blackman &
 * Vigna 2021), its state filled by a multiplicative scramble of the seed. For resampling and simulation, never
 * for secrets.
 */
export function seededRandom(seed: number): () => number {
  const state = new Uint32Array(4)
  let word = seed | 0
  for (let i = 0; i < 4; i++) {
    word = (word + 0x9e3779b9) | 0
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    state[i] = mixed ^ (mixed >>> 15)
  }
  return () => {
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0
    const shifted = state[1]! << 9
    state[2]! ^= state[0]!
    state[3]! ^= state[1]!
    state[1]! ^= state[2]!
    state[0]! ^= state[3]!
    state[2]! ^= shifted
    state[3] = rotate(state[3]!, 11)
    return result / 2 ** 32
  }
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
