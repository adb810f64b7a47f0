import { readFileSync } from 'node:fs'
import { BUNDLE_VERSION, type Bundle, WarmstartError } from '@warmstart/schema'
import { writeAtomically } from './write-file.ts'

/** Writes a bundle as JSON. Readers see the old or the new file, never half of one. */
export async function writeBundle(bundle: Bundle, file: string): Promise<void> {
  writeAtomically(file, JSON.stringify(bundle))
}

/**
 * Reads a bundle that {@link writeBundle} wrote. Only its version is checked: it was proven when
 * it was compiled.
 *
 * @throws {WarmstartError} `environment` where there is no such file, `content-invalid` where it
 * is damaged or was written by another version
 */
export async function readBundle(file: string): Promise<Bundle> {
  const bundle = parse(file, read(file)) as Partial<Bundle> | null
  if (bundle?.version !== BUNDLE_VERSION || !Array.isArray(bundle.items)) {
    const found = bundle?.version ?? 'none'
    throw new WarmstartError(
      'content-invalid',
      `\`bundle\`: ${file} has version ${found}, this program reads ${BUNDLE_VERSION}; build the content again`,
      { file, found, wanted: BUNDLE_VERSION },
    )
  }
  return bundle as Bundle
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new WarmstartError(
      'environment',
      `\`bundle\`: ${file} cannot be read; build the content first`,
      { file },
    )
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WarmstartError(
      'content-invalid',
      `\`bundle\`: ${file} is damaged; build the content again`,
      { file },
    )
  }
}
