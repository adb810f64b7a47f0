import type { Metric } from './lab.ts'

/** Whether a figure is that of its reference; null where one of them is missing. */
export function agrees({ value, reference }: Metric): boolean | null {
  if (reference === undefined || typeof value !== 'number') return null
  const { tolerance = 1e-9 * Math.max(1, Math.abs(reference.value)) } = reference
  return Math.abs(value - reference.value) <= tolerance
}
