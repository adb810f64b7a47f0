let navigated = false

/** Notes that the person went from one screen to another. */
export function noteNavigation(): void {
  navigated = true
}

/** False on the first screen after a page load, where the focus belongs to the browser. */
export const wasNavigated = (): boolean => navigated
