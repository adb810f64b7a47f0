import { join } from 'node:path'
import { type CompiledTerm, Term } from '@warmstart/schema'
import { z } from 'zod'
import { compare } from '../fault.ts'
import { listFolder, readSource } from '../source-file.ts'
import { readYaml } from '../yaml-file.ts'
import { checkReferences, renderLine, type StudyContext } from './context.ts'

const FOLDER = 'glossary'
const Terms = z.array(Term).min(1)

/** Reads the terms of all files of the glossary, in alphabetical order. */
export function readGlossary(context: StudyContext): CompiledTerm[] {
  const terms: CompiledTerm[] = []
  const names = new Map<string, string>()
  for (const { name, folder } of listFolder(join(context.root, FOLDER))) {
    const path = `${FOLDER}/${name}`
    if (folder || !/^[a-z0-9-]+\.yaml$/.test(name)) {
      const fix = 'name it like evaluation.yaml'
      context.faults.add(path, 1, `"${name}" is not a file of the glossary`, fix)
      continue
    }
    terms.push(...readFile(context, path, names))
  }
  return terms.sort((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()))
}

/** @param names  terms, other names and ids that are taken, with the file that has them */
function readFile(context: StudyContext, path: string, names: Map<string, string>): CompiledTerm[] {
  const source = readSource(context.root, path, context.faults)
  const read = source === null ? null : readYaml(source, Terms, context.faults)
  if (read === null) return []
  const { data, yaml } = read
  return data.map((term, i) => {
    for (const name of new Set(
      [term.id, term.term, ...term.also].map((one) => one.toLowerCase()),
    )) {
      const other = names.get(name)
      if (other !== undefined && other !== term.id) {
        const fix = `say it once, or tell the two apart in \`term\``
        context.faults.add(path, yaml.locate([i]), `"${name}" is also a name of "${other}"`, fix)
      }
      names.set(name, term.id)
    }
    checkReferences(context, yaml, [i], term)
    return { ...term, text: renderLine(context, yaml, [i, 'text'], term.text) }
  })
}
