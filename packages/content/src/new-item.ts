import {
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type CivilDate, ItemId, KINDS, type Kind, WarmstartError } from '@warmstart/schema'
import { compare } from './fault.ts'
import { FOLDER_OF } from './layout.ts'
import { suggest } from './nearest.ts'
import { slugOf } from './scan.ts'

const TEMPLATES = join(import.meta.dirname, '..', 'templates')

/** A new item that still has gaps to fill. */
export interface NewItem {
  /** Its folder below the content folder. */
  readonly path: string
  /** Its files, below the content folder. */
  readonly files: readonly string[]
}

/**
 * Starts an item from the template of its kind. The template's gaps are marked `<<like this>>`;
 * the check reports each of them until it is filled.
 *
 * @param today  day that is written as the day of the last review
 * @throws {WarmstartError} `invalid-input` for a slug that cannot be an id, `conflict` for one that
 * is taken
 */
export async function newItem(
  folder: string,
  kind: Kind,
  slug: string,
  { today }: { readonly today: CivilDate },
): Promise<NewItem> {
  requireFree(folder, kind, slug)
  const path = `${FOLDER_OF[kind]}/${slug}`
  const template = join(TEMPLATES, kind)
  const names = (readdirSync(template, { recursive: true, withFileTypes: true }) as Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compare)
  const functionName = slug.replaceAll('-', '_').replace(/^(?=\d)/, 'f')
  for (const name of names) {
    const file = join(folder, path, name)
    mkdirSync(dirname(file), { recursive: true })
    const text = readFileSync(join(template, name), 'utf8')
    writeFileSync(
      file,
      text.replaceAll('__TODAY__', today).replaceAll('__FUNCTION__', functionName),
    )
  }
  return { path, files: names.map((name) => `${path}/${name}`) }
}

function requireFree(folder: string, kind: Kind, slug: string): void {
  if (!(KINDS as readonly string[]).includes(kind)) {
    throw new WarmstartError(
      'invalid-input',
      `\`kind\`: "${kind}" is not a kind of item; ${suggest(kind, KINDS)}`,
      { kind },
    )
  }
  if (!ItemId.safeParse(slug).success) {
    throw new WarmstartError(
      'invalid-input',
      `\`slug\`: "${slug}" cannot be an id; write lower-case words joined by "-", such as "${slugOf(slug)}"`,
      { slug },
    )
  }
  for (const parent of Object.values(FOLDER_OF)) {
    if (!existsSync(join(folder, parent, slug))) continue
    throw new WarmstartError(
      'conflict',
      `\`slug\`: "${slug}" is taken by ${parent}/${slug}; choose another one`,
      { slug, path: `${parent}/${slug}` },
    )
  }
}
