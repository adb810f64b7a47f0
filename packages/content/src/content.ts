import { resolve } from 'node:path'
import type { Bundle } from '@warmstart/schema'
import type { InventoryEntry } from './catalogue.ts'
import type { CheckedContent, CheckOptions } from './check.ts'
import type { CompileOptions } from './compile.ts'
import type { Fault, Place } from './fault.ts'
import type { LoadedItem } from './load-items.ts'

// What reads Markdown and YAML is heavy, so it is loaded by the first call that needs it. A
// server that only reads a bundle never loads it.

/**
 * Proves that a content folder can be compiled: syntax, schemas, required files and headings,
 * links, prerequisites, topics, maths, gaps. Runs no code of problems.
 *
 * @param folder  the content folder
 * @returns all faults by file and line; empty where all is well. Never throws on bad content.
 */
export async function checkContent(folder: string, options: CheckOptions = {}): Promise<Fault[]> {
  return (await readContent(folder, options)).faults
}

/** The faults that {@link checkContent} finds with the items of {@link loadItems}, read once. */
export async function readContent(
  folder: string,
  options: CheckOptions = {},
): Promise<CheckedContent> {
  const { check } = await import('./check.ts')
  return check(folder, options)
}

/**
 * Checks and compiles a content folder into one bundle.
 *
 * @throws {WarmstartError} `content-invalid` with all faults in `data.faults`
 */
export async function compileContent(
  folder: string,
  options: CompileOptions = {},
): Promise<Bundle> {
  const { compile } = await import('./compile.ts')
  return compile(folder, options)
}

/**
 * Reads rubrics with the texts that they are proven against, as far as they can be read; what is
 * broken is left out, {@link checkContent} reports it.
 */
export async function loadItems(folder: string, options: CheckOptions = {}): Promise<LoadedItem[]> {
  const { load } = await import('./load-items.ts')
  return load(folder, options)
}

/**
 * Place in a `rubric.yaml` of what a lint calls `points[bias].phrasings[2]`, with an id or an
 * index in the brackets. Where there is no such entry, the place of the nearest one above it.
 *
 * @param file  path of the file
 */
export async function locateInRubric(file: string, where: string): Promise<Place> {
  const { locate } = await import('./locate.ts')
  return locate(file, where)
}

/** Reads `inventory.yaml` of a content folder; empty where it is broken or missing. */
export async function loadInventory(folder: string): Promise<InventoryEntry[]> {
  const { readCatalogue } = await import('./catalogue.ts')
  const { FaultList } = await import('./fault.ts')
  return [...readCatalogue(resolve(folder), new FaultList()).inventory]
}
