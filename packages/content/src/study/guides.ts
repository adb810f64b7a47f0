import { join } from 'node:path'
import { type CompiledGuide, GUIDE_GROUPS, GuideHead } from '@warmstart/schema'
import { parseSource, render } from '../items/context.ts'
import { splitFrontMatter } from '../markdown/parse.ts'
import { listFolder, readSource } from '../source-file.ts'
import { readYaml } from '../yaml-file.ts'
import { checkReferences, type StudyContext } from './context.ts'

const FOLDER = 'guides'

/** Reads the guides, by group and order. */
export function readGuides(context: StudyContext): CompiledGuide[] {
  const guides: CompiledGuide[] = []
  const places = new Map<string, string>()
  for (const { name, folder } of listFolder(join(context.root, FOLDER))) {
    const path = `${FOLDER}/${name}`
    const [, id = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(name) ?? []
    if (folder || id === '') {
      context.faults.add(path, 1, `"${name}" is not a guide`, 'name it like recruiter-screen.md')
      continue
    }
    const guide = readGuide(context, path, id)
    if (guide === null) continue
    const place = `${guide.group} ${guide.order}`
    const other = places.get(place)
    if (other !== undefined)
      context.faults.add(path, 1, `${other} has the place ${place} too`, 'change `order`')
    places.set(place, id)
    guides.push(guide)
  }
  const rank = ({ group }: CompiledGuide) => GUIDE_GROUPS.indexOf(group)
  return guides.sort((a, b) => rank(a) - rank(b) || a.order - b.order)
}

function readGuide(context: StudyContext, path: string, id: string): CompiledGuide | null {
  const source = readSource(context.root, path, context.faults)
  if (source === null) return null
  const { yaml: head, body } = splitFrontMatter(source)
  if (head === null) {
    const fix = 'begin the file with "---", `title:` and the other keys, and "---"'
    context.faults.add(path, 1, 'the front matter is missing', fix)
    return null
  }
  const read = readYaml({ path, text: head }, GuideHead, context.faults, 1)
  const file = parseSource(context, { path, text: body })
  const rendered = render(context, file, { title: '', line: 1, nodes: file.tree.children }, id)
  if (read === null) return null
  checkReferences(context, read.yaml, [], read.data)
  return { ...read.data, id, body: rendered }
}
