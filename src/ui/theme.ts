import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: a deep teal. White stands on shades 6 and 7 at more than 4.5 : 1, in light and in dark. */
const INK: MantineColorsTuple = [
  '#eef6f6',
  '#d9ebec',
  '#b3d7d9',
  '#86c3c6',
  '#5aa9ae',
  '#38929a',
  '#1f7a82',
  '#0e636b',
  '#0a5058',
  '#063b41',
]

const GRAY: MantineColorsTuple = [
  '#f7f8f7',
  '#f1f3f2',
  '#e7ebe9',
  '#dde2e0',
  '#cbd2d0',
  '#6f7b79',
  '#586462',
  '#3f4a48',
  '#27312f',
  '#141c1b',
]

const DARK: MantineColorsTuple = [
  '#e2e8e7',
  '#c2cbca',
  '#9da9a7',
  '#86928f',
  '#3a4545',
  '#2a3333',
  '#1c2324',
  '#121718',
  '#0d1112',
  '#080b0c',
]

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink: INK, gray: GRAY, dark: DARK },
  black: '#152120',
  defaultRadius: 6,
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The library's own beginning of a menu is nothing that a menu may hold; and a menu belongs to its landmark.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } },
  },
})
