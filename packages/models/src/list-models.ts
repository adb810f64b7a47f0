import type { CallOptions } from '@warmstart/core'
import type { EndpointAddress } from './chat-endpoint.ts'
import { type Call, exchange, textOf, type World } from './exchange.ts'
import { cleaned, endpointFailed } from './failure.ts'
import type { EndpointLimits } from './limits.ts'
import { TryAgain } from './retry.ts'
import { Refused, requireSuccess } from './status.ts'

const MOST_MODELS = 500
const MOST_CHARS = 200

/** Names of the models of an endpoint, sorted. One try: somebody is waiting at a button. */
export async function listModels(
  { url, key }: EndpointAddress,
  world: World,
  limits: EndpointLimits,
  options: CallOptions,
): Promise<readonly string[]> {
  const call: Call = {
    method: 'GET',
    url: `${url}/models`,
    key,
    accept: 'application/json',
    limits: limits.list,
    maxBytes: limits.maxAnswerBytes,
  }
  try {
    return await exchange(world, call, options, async (answer) => {
      await requireSuccess(answer, call, world.clock.now())
      return namesIn(await textOf(answer), call)
    })
  } catch (error) {
    throw error instanceof TryAgain || error instanceof Refused ? error.failure : error
  }
}

function namesIn(text: string, { url, key }: Call): string[] {
  const data = dataOf(text)
  if (data === null) {
    throw endpointFailed(
      'unreadable',
      `${url}: it answered, but not with a list of models; is it the address of an OpenAI-compatible endpoint?`,
    )
  }
  const names = data.flatMap((entry) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null
    return typeof id === 'string' && id !== '' ? [cleaned(id, key).slice(0, MOST_CHARS)] : []
  })
  return [...new Set(names)].sort().slice(0, MOST_MODELS)
}

function dataOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : null
    return Array.isArray(data) ? data : null
  } catch {
    return null
  }
}
