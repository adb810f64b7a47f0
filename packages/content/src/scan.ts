import { statSync } from 'node:fs'
import { join } from 'node:path'
import {
  ItemId,
  isLabId,
  isOwnId,
  KINDS,
  type Kind,
  LAB_PREFIX,
  OWN_PREFIX,
} from '@warmstart/schema'
import type { FaultList } from './fault.ts'
import { FOLDER_OF, LAYOUT, TOP_LEVEL } from './layout.ts'
import { nearest, suggest } from './nearest.ts'
import { listFolder, readSource, type SourceFile } from './source-file.ts'

/** A folder of an item, found but not yet read. */
export interface ItemFolder {
  readonly id: string
  readonly kind: Kind
  /** Path below the content folder. */
  readonly path: string
}

/** Finds the folders of all items. Reports what does not belong where it is. */
export function scanItems(root: string, faults: FaultList): ItemFolder[] {
  const found: ItemFolder[] = []
  reportStrayTopLevel(root, faults)
  const seen = new Map<string, string>()
  for (const kind of KINDS) {
    const parent = FOLDER_OF[kind]
    for (const { name, folder } of listFolder(join(root, parent))) {
      const path = `${parent}/${name}`
      if (!folder) {
        faults.add(
          path,
          1,
          `a file among the folders of ${parent}`,
          'move it into the folder of an item, or delete it',
        )
        continue
      }
      const other = seen.get(name)
      if (other !== undefined) {
        faults.add(
          `${path}/item.yaml`,
          1,
          `the id "${name}" is taken by ${other}`,
          'rename the newer folder: ids are unique over all kinds',
        )
      }
      if (!ItemId.safeParse(name).success) {
        faults.add(
          `${path}/item.yaml`,
          1,
          `the folder name "${name}" cannot be an id`,
          `rename it to "${slugOf(name)}": lower-case words joined by "-"`,
        )
      }
      if (isOwnId(name)) {
        faults.add(
          `${path}/item.yaml`,
          1,
          `the folder name "${name}" begins with "${OWN_PREFIX}"`,
          'rename it: that beginning is kept for questions that people add themselves',
        )
      }
      if (isLabId(name)) {
        faults.add(
          `${path}/item.yaml`,
          1,
          `the folder name "${name}" begins with "${LAB_PREFIX}"`,
          'rename it: that beginning is kept for the labs',
        )
      }
      seen.set(name, path)
      found.push({ id: name, kind, path })
    }
  }
  return found
}

function reportStrayTopLevel(root: string, faults: FaultList): void {
  const folders = [...Object.values(FOLDER_OF), ...TOP_LEVEL.folders]
  const known = [...folders, ...TOP_LEVEL.files]
  for (const { name, folder } of listFolder(root)) {
    if (known.includes(name as (typeof known)[number])) continue
    const what = folder ? 'folder' : 'file'
    faults.add(
      name,
      1,
      `the ${what} "${name}" is not a part of the content`,
      `${suggest(name, known)} Else delete it`,
    )
  }
}

/** Reads the files of an item. Reports missing and stray ones. */
export function readItemFiles(
  root: string,
  { kind, path }: ItemFolder,
  faults: FaultList,
): Map<string, SourceFile> {
  const { files: required, optional = [], family } = LAYOUT[kind]
  const names: string[] = []
  for (const { name, folder } of listFolder(join(root, path))) {
    if (folder && name === family?.folder) {
      for (const { name: inner } of listFolder(join(root, path, name))) {
        if (family.pattern.test(inner)) names.push(`${name}/${inner}`)
        else
          faults.add(
            `${path}/${name}/${inner}`,
            1,
            `"${inner}" is not a name for a file in ${name}/`,
            `name it like ${family.example}`,
          )
      }
    } else if (!folder && [...required, ...optional].includes(name)) names.push(name)
    else reportStray(kind, `${path}/${name}`, name, names, faults)
  }
  const files = new Map<string, SourceFile>()
  for (const name of names) {
    const source = readSource(root, `${path}/${name}`, faults)
    if (source !== null) files.set(name, source)
  }
  for (const name of required) {
    if (!names.includes(name)) {
      faults.add(
        `${path}/${name}`,
        1,
        `the file ${name} is missing`,
        `write it; \`content new ${kind} <slug>\` shows how it looks`,
      )
    }
  }
  if (family !== undefined && !names.some((name) => name.startsWith(`${family.folder}/`))) {
    faults.add(
      `${path}/${family.folder}`,
      1,
      `there is no file in ${family.folder}/`,
      `add one, named like ${family.example}`,
    )
  }
  return files
}

function reportStray(
  kind: Kind,
  path: string,
  name: string,
  names: readonly string[],
  faults: FaultList,
): void {
  const { files, optional = [], family } = LAYOUT[kind]
  const free = [
    ...[...files, ...optional].filter((file) => !names.includes(file)),
    ...(family ? [family.folder] : []),
  ]
  const near = nearest(name, free)
  const fix = near === null ? 'delete it' : `rename it to ${near}, or delete it`
  faults.add(path, 1, `"${name}" is not a file of a ${kind}`, fix)
}

/** A slug made of a name, as good as it can be. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words?.join('-') ?? 'my-slug'
}

/** True where `path` is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
