// The bundled digits, pixels from 0 to 1.
import { readFileSync } from 'node:fs'

export function digits({ parseDataset }) {
  const file = new URL('../../content/datasets/digits.json', import.meta.url)
  const { x, y } = parseDataset(JSON.parse(readFileSync(file, 'utf8')))
  return { x: { ...x, data: x.data.map((value) => value / 16) }, y }
}
