// Runs before the first paint, so that a chosen theme never flashes. Kept outside of the bundle
// because a strict content security policy forbids inline scripts.
try {
  const theme = localStorage.getItem('warmstart.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the theme of the system applies.
}
