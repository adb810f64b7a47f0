import type { Settings } from '@warmstart/schema'

/** A theme that can be chosen; `system` follows the machine. */
export type Theme = Settings['theme']

const KEY = 'warmstart.theme'
const PAPER = { light: '#fbf8f3', dark: '#171412' } as const

/** Shows a theme at once and keeps it for the next start; `/theme.js` reads it before the paint. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  keep(theme)
  const meta = document.querySelector('meta[name="theme-color"]') ?? addThemeColour()
  meta.setAttribute('content', PAPER[shownTheme()])
}

/** The theme that is on the screen. */
export function shownTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage is blocked: the server's settings still hold the theme.
  }
}

function addThemeColour(): Element {
  const meta = document.createElement('meta')
  meta.setAttribute('name', 'theme-color')
  document.head.append(meta)
  return meta
}
