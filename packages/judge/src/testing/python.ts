/** Pythons that tests try first: what WARMSTART_PYTHON names; then the one of `npm run setup`. */
export function testPythons(): string[] {
  const named = process.env.WARMSTART_PYTHON
  return named ? [named] : []
}
