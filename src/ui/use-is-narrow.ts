import { useMediaQuery } from '@mantine/hooks'

/** As wide as a phone: rows become cards, filters move into a drawer. The style sheets use the same number. */
const NARROW_PX = 760

export const useIsNarrow = (): boolean =>
  useMediaQuery(`(max-width: ${NARROW_PX}px)`, undefined, { getInitialValueInEffect: false })
