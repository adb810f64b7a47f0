import { describe, expect, it } from 'vitest'
import { DATA_FILE, defaultDataFolder } from './data-folder.ts'

const home = '/home/ada'

describe('The default data folder', () => {
  it.each([
    ['Linux', { platform: 'linux', env: {}, home }, '/home/ada/.local/share/warmstart'],
    [
      'Linux with XDG_DATA_HOME',
      { platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home },
      '/data/warmstart',
    ],
    [
      'Linux with an empty XDG_DATA_HOME',
      { platform: 'linux', env: { XDG_DATA_HOME: '' }, home },
      '/home/ada/.local/share/warmstart',
    ],
    [
      'Linux with a relative XDG_DATA_HOME, which counts as none',
      { platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home },
      '/home/ada/.local/share/warmstart',
    ],
    [
      'macOS',
      { platform: 'darwin', env: { XDG_DATA_HOME: '/data' }, home: '/Users/ada' },
      '/Users/ada/Library/Application Support/Warmstart',
    ],
    [
      'Windows',
      {
        platform: 'win32',
        env: { APPDATA: 'D:\\Roaming' },
        home: 'C:\\Users\\ada',
      },
      'D:\\Roaming\\Warmstart',
    ],
    [
      'Windows without APPDATA',
      { platform: 'win32', env: {}, home: 'C:\\Users\\ada' },
      'C:\\Users\\ada\\AppData\\Roaming\\Warmstart',
    ],
  ])('is the one of the platform on %s', (_name, surroundings, folder) => {
    expect(defaultDataFolder(surroundings)).toBe(folder)
  })

  it.each(['linux', 'darwin', 'win32'])('is WARMSTART_DATA where that is set on %s', (platform) => {
    const env = { WARMSTART_DATA: '/mine', XDG_DATA_HOME: '/data', APPDATA: 'C:\\data' }
    expect(defaultDataFolder({ platform, env, home })).toBe('/mine')
  })

  it('takes an empty WARMSTART_DATA for none', () => {
    expect(defaultDataFolder({ platform: 'linux', env: { WARMSTART_DATA: '' }, home })).toBe(
      '/home/ada/.local/share/warmstart',
    )
  })

  it('keeps the name of the file that people have on their disks', () => {
    expect(DATA_FILE).toBe('warmstart.sqlite')
  })
})
