import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: from('./src/app/web'),
  cacheDir: from('./node_modules/.vite'),
  plugins: [react()],
  build: {
    outDir: from('./dist/web'),
    emptyOutDir: true,
    // The app's own policy lets fonts and scripts come from files only, never from data in a style sheet.
    assetsInlineLimit: 0,
  },
  // The server answers only those who ask for it by the name it has.
  server: {
    proxy: { '/api': { target: `http://localhost:${process.env.PORT ?? 4747}`, changeOrigin: false } },
  },
})
