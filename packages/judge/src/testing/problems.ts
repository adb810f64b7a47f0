import type { JudgedProblem } from '@warmstart/core'
import { CompareRules, ItemId, ProblemCase } from '@warmstart/schema'

type CaseInput = Partial<Record<keyof ProblemCase, unknown>> & { readonly args: unknown[] }

/** A problem with defaults, for tests: one function, the given cases. */
export function aProblem(
  cases: readonly CaseInput[],
  parts: Partial<Omit<JudgedProblem, 'cases' | 'compare' | 'limits'>> & {
    readonly name?: string
    readonly compare?: Partial<CompareRules>
    readonly limits?: Partial<JudgedProblem['limits']>
  } = {},
): JudgedProblem {
  const { name = 'f', compare = {}, limits = {}, ...rest } = parts
  return {
    id: ItemId.parse('a-problem'),
    contentVersion: '1',
    signature: { function: name, kind: 'function', parameters: [], returns: 'float' },
    limits: { seconds: 2, memoryMb: 256, ...limits },
    compare: CompareRules.parse(compare),
    imports: 'numpy',
    forbidden: [],
    scripts: {},
    frozen: null,
    ...rest,
    cases: cases.map((one, i) =>
      ProblemCase.parse({
        id: `case-${i + 1}`,
        shown: true,
        why: 'a test',
        from: 'by hand',
        ...one,
      }),
    ),
  }
}
