// Before the first paint, so that nobody who asked for dark is flashed with white.
const chosen = localStorage.getItem('mantine-color-scheme-value')
const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'

// Before any schema is made: Zod would try whether it may compile text into code, which our policy rightly reports.
globalThis.__zod_globalConfig = { jitless: true }
