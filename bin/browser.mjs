// The browser for tests: the one that CHROMIUM_PATH names, else one that this machine has, else, where we may,
// Debian's.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstall, installPackage } from './system-packages.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
]

export function findOrInstallBrowser() {
  const found = findBrowser()
  if (found || !canInstall()) return found
  return installPackage('chromium') ? findBrowser() : undefined
}

function findBrowser() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const candidates = folders.flatMap(folder => NAMES.map(name => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...candidates, ...ELSEWHERE].find(path => path && existsSync(path))
}
