/** Name of a cluster, as the picture writes it: A, B, C … */
export function nameOf(cluster: number): string {
  return String.fromCharCode(65 + cluster)
}

/** How many points each cluster has. */
export function sizesOf(labels: readonly number[], k: number): number[] {
  const sizes = new Array<number>(k).fill(0)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  return sizes
}

/** How many entries of two lists of the same length differ. */
export function changes(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + (value === b[i] ? 0 : 1), 0)
}
