import { readFileSync } from 'node:fs'
import { FaultList, type Place } from './fault.ts'
import { type Path, parseYaml } from './yaml-file.ts'

/** See `locateInRubric`. */
export function locate(file: string, where: string): Place {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { line: 1 }
  }
  const yaml = parseYaml({ path: file, text }, new FaultList())
  return yaml?.locate(pathTo(where, yaml.data)) ?? { line: 1 }
}

/** `points[bias].phrasings[2]` as keys and indices; an id in brackets is looked up. */
function pathTo(where: string, data: unknown): Path {
  const path: (string | number)[] = []
  let value = data
  for (const [, key, inBrackets] of where.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
    const step = key ?? indexOf(value, inBrackets ?? '')
    path.push(step)
    value = (value as Record<string | number, unknown> | null | undefined)?.[step]
  }
  return path
}

function indexOf(list: unknown, entry: string): number {
  if (/^\d+$/.test(entry)) return Number(entry)
  if (!Array.isArray(list)) return -1
  return list.findIndex((one: { id?: unknown } | null) => one?.id === entry)
}
