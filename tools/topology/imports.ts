const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/g

/**
 * Module names that a source file imports or re-exports, type imports and `import()` included.
 *
 * @param source  TypeScript or JavaScript text
 * @returns names as written, in order, with repeats
 */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(IMPORT)].map(
    ([, from, dynamic, required]) => from ?? dynamic ?? required ?? '',
  )
}
