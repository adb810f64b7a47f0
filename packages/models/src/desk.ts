import type { ModelDesk } from '@warmstart/core'
import {
  type EndpointChange,
  type EndpointConfig,
  type EndpointStatus,
  type ModelConfig,
  type ModelPurpose,
  type ModelStatus,
  WarmstartError,
} from '@warmstart/schema'
import { chatEndpoint } from './chat-endpoint.ts'
import { systemClock } from './clock.ts'
import { configFile } from './config-file.ts'
import { baseUrl, warningsFor } from './endpoint-url.ts'
import { endpointFromEnvironment, VARIABLES } from './environment.ts'
import type { World } from './exchange.ts'
import { DEFAULT_LIMITS, type EndpointLimits } from './limits.ts'
import { transcriber } from './transcriber.ts'

/** Where a desk keeps its configuration, and what it works with. */
export interface DeskOptions {
  /** Data folder. */
  readonly folder: string
  /** `process.env`, or what stands for it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Default: `fetch`, the clock and the random numbers of this machine. */
  readonly world?: World
  readonly limits?: EndpointLimits
}

/** An endpoint that is configured, and where. */
interface Found {
  readonly source: 'settings' | 'environment'
  readonly endpoint: EndpointConfig
}

/** The world as it is. */
export const systemWorld: World = {
  fetch: (input, init) => fetch(input, init),
  clock: systemClock,
  random: Math.random,
}

/**
 * The desk of this machine: endpoints from the environment, else from a file in the data folder
 * that only its owner can read. Keys go in and are never given out again.
 */
export function modelDesk(options: DeskOptions): ModelDesk {
  const { folder, env, world = systemWorld, limits = DEFAULT_LIMITS } = options
  const file = configFile(folder)

  const find = (purpose: ModelPurpose, config: ModelConfig): Found | null => {
    const set = endpointFromEnvironment(purpose, env)
    if (set !== null) return { source: 'environment', endpoint: set }
    const endpoint = config[purpose]
    return endpoint === null ? null : { source: 'settings', endpoint }
  }
  const statusOf = (config: ModelConfig): ModelStatus => ({
    grading: endpointStatus(config, 'grading', find),
    transcription: endpointStatus(config, 'transcription', find),
  })
  const change = async (edit: (config: ModelConfig) => ModelConfig): Promise<ModelStatus> => {
    const config = edit(await file.read())
    await file.write(config)
    return statusOf(config)
  }
  const open = async (purpose: ModelPurpose): Promise<EndpointConfig> => {
    const found = find(purpose, await file.read())
    if (found?.endpoint.enabled) return found.endpoint
    throw new WarmstartError(
      'not-found',
      `${purpose}: no endpoint is turned on for it; name one in the settings, or set ${VARIABLES[purpose].url} and ${VARIABLES[purpose].model}`,
    )
  }
  return {
    status: async () => statusOf(await file.read()),
    save: async (given) => {
      if (endpointFromEnvironment(given.purpose, env) !== null)
        throw decidedElsewhere(given.purpose)
      return change((config) => changed(config, given))
    },
    accept: async (purpose, url, at) => {
      const found = find(purpose, await file.read())
      if (found?.endpoint.url !== url) throw anotherAddress(url)
      return change((config) => ({
        ...config,
        accepted: [
          ...config.accepted.filter((one) => one.purpose !== purpose),
          { purpose, url, at },
        ],
      }))
    },
    remove: (purpose) =>
      change((config) => ({ ...forgetConsent(config, purpose), [purpose]: null })),
    forget: () => file.remove(),
    grading: async () => chatEndpoint(await open('grading'), world, limits),
    transcription: async () => transcriber(await open('transcription'), world, limits),
  }
}

function endpointStatus(
  config: ModelConfig,
  purpose: ModelPurpose,
  find: (purpose: ModelPurpose, config: ModelConfig) => Found | null,
): EndpointStatus {
  const found = find(purpose, config)
  if (found === null) {
    return {
      source: 'none',
      enabled: false,
      url: null,
      model: null,
      keySet: false,
      acceptedAt: null,
      warnings: [],
    }
  }
  const { enabled, url, model, key } = found.endpoint
  const consent = config.accepted.find((one) => one.purpose === purpose && one.url === url)
  return {
    source: found.source,
    enabled,
    url,
    model,
    keySet: key !== null,
    acceptedAt: consent?.at ?? null,
    warnings: warningsFor(url, key !== null),
  }
}

/** A key belongs to the address that it was entered for, and so does the consent. */
function changed(config: ModelConfig, given: EndpointChange): ModelConfig {
  const { purpose, enabled, model } = given
  const url = baseUrl('url', given.url)
  const before = config[purpose]
  const same = before?.url === url
  const kept = same ? (before?.key ?? null) : null
  const key = given.key === undefined ? kept : given.key
  const next = { ...config, [purpose]: { enabled, url, model, key } }
  return same ? next : forgetConsent(next, purpose)
}

function forgetConsent(config: ModelConfig, purpose: ModelPurpose): ModelConfig {
  return { ...config, accepted: config.accepted.filter((one) => one.purpose !== purpose) }
}

function decidedElsewhere(purpose: ModelPurpose): WarmstartError {
  return new WarmstartError(
    'conflict',
    `${VARIABLES[purpose].url}: the environment names the endpoint; unset it to use the settings`,
  )
}

function anotherAddress(url: string): WarmstartError {
  return new WarmstartError(
    'conflict',
    `url: "${url}" is not the configured endpoint; look at what is sent once more`,
  )
}
