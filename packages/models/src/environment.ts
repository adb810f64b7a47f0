import {
  type EndpointConfig,
  ModelKey,
  ModelName,
  type ModelPurpose,
  WarmstartError,
} from '@warmstart/schema'
import { baseUrl } from './endpoint-url.ts'

/** Variables of each purpose. */
export const VARIABLES = {
  grading: {
    url: 'WARMSTART_MODEL_URL',
    model: 'WARMSTART_MODEL_NAME',
    key: 'WARMSTART_MODEL_KEY',
  },
  transcription: {
    url: 'WARMSTART_TRANSCRIBE_URL',
    model: 'WARMSTART_TRANSCRIBE_NAME',
    key: 'WARMSTART_TRANSCRIBE_KEY',
  },
} as const satisfies Record<ModelPurpose, Record<'url' | 'model' | 'key', string>>

/**
 * The endpoint that the environment names, or null where it names none. A key counts only
 * together with an address from the same place.
 *
 * @throws {WarmstartError} `environment`, naming the variable and never its value
 */
export function endpointFromEnvironment(
  purpose: ModelPurpose,
  env: Readonly<Record<string, string | undefined>>,
): EndpointConfig | null {
  const names = VARIABLES[purpose]
  const [url, model, key] = [env[names.url], env[names.model], env[names.key]]
  if (!url) return null
  const name = ModelName.safeParse(model)
  if (!name.success) {
    throw new WarmstartError(
      'environment',
      `${names.model}: it is missing or not a name; set it to the name of a model of ${names.url}`,
    )
  }
  if (key && !ModelKey.safeParse(key).success) {
    throw new WarmstartError(
      'environment',
      `${names.key}: it holds spaces or signs that no key has; set it again`,
    )
  }
  return { enabled: true, url: addressOf(names.url, url), model: name.data, key: key || null }
}

function addressOf(name: string, url: string): string {
  try {
    return baseUrl(name, url)
  } catch (error) {
    throw new WarmstartError('environment', error instanceof Error ? error.message : name)
  }
}
