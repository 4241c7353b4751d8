import { expect, test } from 'vitest'
import { defaultDataFolder } from './data-folder.ts'

const here = { environment: {}, platform: 'linux', home: '/home/ada', isRoot: false }

test('the data folder is the one a person names', () => {
  const environment = { GOODFAITH_DATA: '/srv/goodfaith', XDG_DATA_HOME: '/elsewhere' }
  expect(defaultDataFolder({ ...here, environment })).toBe('/srv/goodfaith')
})

test('else it lies where the system keeps what a person made', () => {
  expect(defaultDataFolder(here)).toBe('/home/ada/.local/share/goodfaith')
  expect(defaultDataFolder({ ...here, environment: { XDG_DATA_HOME: '/xdg' } })).toBe('/xdg/goodfaith')
  expect(defaultDataFolder({ ...here, isRoot: true })).toBe('/var/lib/goodfaith')
  expect(defaultDataFolder({ ...here, platform: 'darwin', home: '/Users/ada' })).toBe(
    '/Users/ada/Library/Application Support/Goodfaith',
  )
  const local = '/c/Users/ada/AppData/Local'
  expect(defaultDataFolder({ ...here, platform: 'win32', environment: { LOCALAPPDATA: local } })).toBe(
    `${local}/Goodfaith`,
  )
})
