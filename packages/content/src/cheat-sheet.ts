import { join } from 'node:path'
import type { CheatSheetSection } from '@warmstart/schema'
import type { FaultList } from './fault.ts'
import { type ItemContext, parseSource, render } from './items/context.ts'
import { TimedTitle } from './items/design-case.ts'
import { splitFrontMatter } from './markdown/parse.ts'
import { listFolder, readSource } from './source-file.ts'
import { readYaml } from './yaml-file.ts'

const FOLDER = 'cheat-sheet'

/** Reads the sections of the cheat sheet in the order of their numbers. */
export function readCheatSheet(
  root: string,
  context: Pick<ItemContext, 'targets' | 'used' | 'faults' | 'toHtml'>,
): CheatSheetSection[] {
  const { faults } = context
  const seen = new Map<string, string>()
  const sections: CheatSheetSection[] = []
  for (const { name, folder } of listFolder(join(root, FOLDER))) {
    const path = `${FOLDER}/${name}`
    const [, number = '', id = ''] = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(name) ?? []
    if (folder || id === '') {
      faults.add(
        path,
        1,
        `"${name}" is not a section of the cheat sheet`,
        'name it like 01-learning-paradigms.md',
      )
      continue
    }
    const other = seen.get(number)
    if (other !== undefined)
      faults.add(
        path,
        1,
        `the number ${number} is taken by ${other}`,
        'give each section its own number',
      )
    seen.set(number, name)
    const section = readSection(root, path, id, context, faults)
    if (section !== null) sections.push(section)
  }
  return sections
}

function readSection(
  root: string,
  path: string,
  id: string,
  context: Pick<ItemContext, 'targets' | 'used' | 'faults' | 'toHtml'>,
  faults: FaultList,
): CheatSheetSection | null {
  const source = readSource(root, path, faults)
  if (source === null) return null
  const { yaml, body } = splitFrontMatter(source)
  if (yaml === null) {
    faults.add(
      path,
      1,
      'the front matter is missing',
      'begin the file with "---", `title:`, `minutes:` and "---", each on its own line',
    )
    return null
  }
  const head = readYaml({ path, text: yaml }, TimedTitle, faults, 1)
  const file = parseSource(context, { path, text: body })
  const whole = { title: '', line: 1, nodes: file.tree.children }
  const rendered = render(context, file, whole, id)
  return head === null ? null : { id, ...head.data, body: rendered }
}
