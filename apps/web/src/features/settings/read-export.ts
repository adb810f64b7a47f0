import type { Input } from '@warmstart/contract'

/**
 * Reads an exported file far enough to tell a wrong file at once; the server checks the rest.
 *
 * @throws {Error} with words for the person, where it is no export of Warmstart
 */
export function readExport(json: string): Input<'importData'>['body'] {
  const value = parse(json)
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new Error('It is not an export of Warmstart: the field "format" is missing.')
  }
  if (value.format !== 'warmstart-export') {
    throw new Error(`Its format is "${String(value.format)}" and should be "warmstart-export".`)
  }
  return value as Input<'importData'>['body']
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('It is not a JSON file. Choose the file that “Export everything” gave you.')
  }
}
