import { join } from 'node:path'
import { Comparison, type CompiledComparison } from '@warmstart/schema'
import { listFolder, readSource } from '../source-file.ts'
import { readYaml } from '../yaml-file.ts'
import { checkReferences, renderLine, type StudyContext } from './context.ts'

const FOLDER = 'compare'

/** Reads the comparison cards, by id. */
export function readComparisons(context: StudyContext): CompiledComparison[] {
  const cards: CompiledComparison[] = []
  for (const { name, folder } of listFolder(join(context.root, FOLDER))) {
    const path = `${FOLDER}/${name}`
    const [, id = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name) ?? []
    if (folder || id === '') {
      const fix = 'name it like bagging-boosting.yaml'
      context.faults.add(path, 1, `"${name}" is not a comparison card`, fix)
      continue
    }
    const card = readCard(context, path, id)
    if (card !== null) cards.push(card)
  }
  return cards
}

function readCard(context: StudyContext, path: string, id: string): CompiledComparison | null {
  const source = readSource(context.root, path, context.faults)
  const read = source === null ? null : readYaml(source, Comparison, context.faults)
  if (read === null) return null
  const { data, yaml } = read
  checkReferences(context, yaml, [], data)
  return {
    ...data,
    id,
    rows: data.rows.map(({ aspect, cells }, row) => ({
      aspect,
      cells: cells.map((cell, i) => renderLine(context, yaml, ['rows', row, 'cells', i], cell)),
    })),
    choose: data.choose.map(({ option, when }, i) => ({
      option,
      when: renderLine(context, yaml, ['choose', i, 'when'], when),
    })),
  }
}
