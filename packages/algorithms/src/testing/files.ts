import { readFileSync } from 'node:fs'
import { type Dataset, parseDataset } from '../datasets/parse.ts'

/**
 * Figures that scikit-learn gave: `fixtures/<name>.json`.
 *
 * @param name  such as `k-means`
 * @returns the parsed file; the caller knows its shape
 */
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'))
}

/** Names of the bundled data sets. */
export type DatasetName = 'iris' | 'wine' | 'breast-cancer' | 'digits' | 'diabetes'

/**
 * A bundled data set from `content/datasets`.
 *
 * @param name  which
 * @returns points, target and names
 */
export function dataset(name: DatasetName): Dataset {
  const url = new URL(`../../../../content/datasets/${name}.json`, import.meta.url)
  return parseDataset(JSON.parse(readFileSync(url, 'utf8')))
}
