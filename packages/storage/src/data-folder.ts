import { posix, win32 } from 'node:path'

/** Name of the data file in its folder. */
export const DATA_FILE = 'warmstart.sqlite'

/** What decides where data lives: `process.platform`, `process.env`, `os.homedir()`. */
export interface Surroundings {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * Folder of the local data. `WARMSTART_DATA` wins, as it is; else `%APPDATA%\Warmstart` on
 * Windows, `~/Library/Application Support/Warmstart` on macOS, and elsewhere
 * `$XDG_DATA_HOME/warmstart` or `~/.local/share/warmstart`.
 */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (env.WARMSTART_DATA) return env.WARMSTART_DATA
  if (platform === 'win32')
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Warmstart')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Warmstart')
  const xdg = env.XDG_DATA_HOME ?? ''
  const data = posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share')
  return posix.join(data, 'warmstart')
}
