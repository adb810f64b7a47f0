import { spawn } from 'node:child_process'

/** Opens an address in the person's browser; where that is not possible, nothing happens. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...args] = opener(platform, url)
  if (!command) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {}) // no desktop here: the link stands in the terminal
  child.unref()
}

function opener(platform: NodeJS.Platform, url: string): string[] {
  if (platform === 'darwin') return ['open', url]
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url.replaceAll('&', '^&')]
  return ['xdg-open', url]
}
