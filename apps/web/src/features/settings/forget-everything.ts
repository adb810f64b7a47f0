const PREFIX = 'warmstart.'

/** Forgets all that this browser keeps: drafts, follow-ups, theme, keys. */
export function forgetEverything(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key)
    }
  } catch {
    // Nothing was kept where storage is blocked.
  }
}
