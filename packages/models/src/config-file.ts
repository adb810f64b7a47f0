import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelConfig, WarmstartError } from '@warmstart/schema'

/** Name of the file in the data folder. It holds keys, so it is in no export. */
export const CONFIG_FILE = 'model-endpoint.json'

/** Owner only. */
const PRIVATE = 0o600

const EMPTY: ModelConfig = { version: 1, grading: null, transcription: null, accepted: [] }

/** Where the configuration of the endpoints is kept. */
export interface ConfigFile {
  /** What is kept; nothing configured where there is no file. */
  read(): Promise<ModelConfig>
  write(config: ModelConfig): Promise<void>
  remove(): Promise<void>
}

/**
 * The configuration in a file of the data folder, readable and writable by its owner only.
 *
 * @param folder  data folder; made where it is not there
 */
export function configFile(folder: string): ConfigFile {
  const path = join(folder, CONFIG_FILE)
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw unusable(path, 'it cannot be read')
      })
      return text === null ? EMPTY : parsed(path, text)
    },
    async write(config) {
      // Written beside it and renamed, so that a crash leaves the old one or the new one.
      const draft = `${path}.${randomBytes(6).toString('hex')}`
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(draft, `${JSON.stringify(config, null, 2)}\n`, {
          flag: 'wx',
          mode: PRIVATE,
        })
        await chmod(draft, PRIVATE)
        await rename(draft, path)
      } catch {
        await rm(draft, { force: true }).catch(() => undefined)
        throw unusable(path, 'it cannot be written')
      }
    },
    remove: () => rm(path, { force: true }),
  }
}

/** The message never repeats what is in the file. */
function parsed(path: string, text: string): ModelConfig {
  try {
    const result = ModelConfig.safeParse(JSON.parse(text))
    if (result.success) return result.data
  } catch {
    // Said below.
  }
  throw unusable(path, 'it is not what Warmstart wrote')
}

function unusable(path: string, what: string): WarmstartError {
  return new WarmstartError(
    'environment',
    `${path}: ${what}; delete it and enter the endpoint again in the settings`,
    { path },
  )
}
