import { ProblemCase, type ProblemItem } from '@warmstart/schema'
import { z } from 'zod'
import type { YamlFile } from '../yaml-file.ts'
import { type ItemContext, readData } from './context.ts'

/** Reads `cases.yaml` and proves what one case alone does not show. */
export function readCases(context: ItemContext, item: ProblemItem | null): ProblemCase[] | null {
  const read = readData(context, 'cases.yaml', z.array(ProblemCase).min(1))
  if (read === null) return null
  const { data, yaml } = read
  const seen = new Set<string>()
  const add = (i: number, key: string, fault: string, fix: string) =>
    context.faults.add(yaml.file, yaml.locate([i, key]), fault, fix)
  for (const [i, one] of data.entries()) {
    if (seen.has(one.id))
      add(i, 'id', `the case "${one.id}" is there twice`, 'give each case its own id')
    seen.add(one.id)
    reportExpectation(context, one, (fault, fix) => add(i, 'expect', fault, fix))
    const wanted = item?.signature.parameters.length
    if (wanted !== undefined && one.args.length !== wanted) {
      add(
        i,
        'args',
        `the case "${one.id}" has ${one.args.length} arguments, the function takes ${wanted}`,
        'write one entry in `args` for each parameter, in their order',
      )
    }
    if (one.replaces === one.id)
      add(i, 'replaces', `the case "${one.id}" replaces itself`, 'name the older case')
  }
  requireBothSorts(context, yaml, data)
  return data
}

function reportExpectation(
  { files }: ItemContext,
  one: ProblemCase,
  add: (fault: string, fix: string) => void,
): void {
  const { id, expect, property, raises } = one
  const needs = (file: string, why: string) => {
    if (!files.has(file)) add(`the case "${id}" ${why}, and there is no ${file}`, `write ${file}`)
  }
  if (expect === undefined && property === undefined && raises === undefined) {
    add(
      `the case "${id}" expects nothing`,
      'give it `expect`, `property` (a function of checks.py) or `raises` (an exception)',
    )
  }
  if (raises !== undefined && (expect !== undefined || property !== undefined)) {
    add(
      `the case "${id}" expects an exception and a result`,
      'keep `raises`, or `expect` and `property`',
    )
  }
  if (property !== undefined) needs('checks.py', `has the property "${property}"`)
  if (expect === 'reference' || one.kind === 'random') needs('reference.py', 'needs a reference')
  if (JSON.stringify([one.args, expect ?? null]).includes('"$make":'))
    needs('inputs.py', 'makes its arguments')
}

function requireBothSorts(
  { faults }: ItemContext,
  yaml: YamlFile,
  cases: readonly ProblemCase[],
): void {
  if (!cases.some(({ shown }) => shown)) {
    faults.add(yaml.file, 1, 'no case is shown to the learner', 'set `shown: true` on an easy one')
  }
  if (cases.every(({ shown }) => shown)) {
    faults.add(yaml.file, 1, 'every case is shown to the learner', 'add cases with `shown: false`')
  }
}
