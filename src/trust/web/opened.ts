import { FACTORS, type Factor, SIDES, type Side } from '../../evidence/evidence.ts'

/** A score, or one factor of it, whose evidence the address asks to have opened (`?open=trust-ours-intimacy`). */
export type Opened = { side: Side; factor: Factor | undefined }

const KEYS = new Map(
  SIDES.flatMap(side =>
    [undefined, ...FACTORS].map(factor => [openKey({ side, factor }), { side, factor }] as const),
  ),
)

export function openKey({ side, factor }: Opened): string {
  return factor ? `trust-${side}-${factor}` : `trust-${side}`
}

export const openedOf = (key: string | undefined): Opened | undefined =>
  key === undefined ? undefined : KEYS.get(key)
