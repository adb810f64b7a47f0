import { join } from 'node:path'
import { computeFormula, FORMULA_IDS, type Inputs } from '@warmstart/core/formulas'
import { type CompiledFormula, type Formula, FormulaGroup } from '@warmstart/schema'
import { suggest } from '../nearest.ts'
import { listFolder, readSource } from '../source-file.ts'
import { readYaml, type YamlFile } from '../yaml-file.ts'
import { checkReferences, renderLine, type StudyContext } from './context.ts'

const FOLDER = 'formulas'

/** Reads the formula sheet, in the order of its groups. */
export function readFormulas(context: StudyContext): CompiledFormula[] {
  const groups: { readonly order: number; readonly formulas: CompiledFormula[] }[] = []
  const taken = new Set<string>()
  for (const { name, folder } of listFolder(join(context.root, FOLDER))) {
    const path = `${FOLDER}/${name}`
    if (folder || !/^[a-z0-9-]+\.yaml$/.test(name)) {
      context.faults.add(
        path,
        1,
        `"${name}" is no file of formulas`,
        'name it like statistics.yaml',
      )
      continue
    }
    const source = readSource(context.root, path, context.faults)
    const read = source === null ? null : readYaml(source, FormulaGroup, context.faults)
    if (read === null) continue
    const { data, yaml } = read
    const formulas = data.formulas.map((formula, i) => {
      checkFormula(context, yaml, i, formula, taken)
      return compiled(context, yaml, i, formula, data.title)
    })
    groups.push({ order: data.order, formulas })
  }
  return groups.sort((a, b) => a.order - b.order).flatMap(({ formulas }) => formulas)
}

function compiled(
  context: StudyContext,
  yaml: YamlFile,
  i: number,
  formula: Formula,
  group: string,
): CompiledFormula {
  const at = ['formulas', i]
  return {
    ...formula,
    group,
    tex: formula.tex.map((tex, line) =>
      renderLine(context, yaml, [...at, 'tex', line], `$\\displaystyle ${tex}$`),
    ),
    says: renderLine(context, yaml, [...at, 'says'], formula.says),
  }
}

/** Proves that a formula is there once, and that its calculator takes the worked example. */
function checkFormula(
  context: StudyContext,
  yaml: YamlFile,
  i: number,
  formula: Formula,
  taken: Set<string>,
): void {
  const { id, inputs } = formula
  const at = ['formulas', i]
  const fault = (path: readonly (string | number)[], what: string, fix: string) =>
    context.faults.add(yaml.file, yaml.locate([...path]), what, fix)
  checkReferences(context, yaml, at, formula)
  if (taken.has(id)) fault([...at, 'id'], `"${id}" is there twice`, 'say it once')
  taken.add(id)
  if (!FORMULA_IDS.includes(id)) {
    fault([...at, 'id'], `nothing computes "${id}"`, suggest(id, FORMULA_IDS))
    return
  }
  const values: Inputs = Object.fromEntries(inputs.map((input) => [input.id, input.value]))
  try {
    const results = computeFormula(id, values)
    const missing = results.find(({ value }) => value === null)
    if (missing === undefined) return
    fault([...at, 'inputs'], `${missing.name}: ${missing.how}`, 'choose numbers that give a figure')
  } catch (error) {
    fault([...at, 'inputs'], String((error as Error).message), 'mend the worked example')
  }
}
