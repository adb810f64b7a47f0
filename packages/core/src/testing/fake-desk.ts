import type { EndpointStatus } from '@warmstart/schema'
import { WarmstartError } from '@warmstart/schema'
import type { ChatRequest, ModelDesk, ModelEndpoint } from '../models/ports.ts'

/** A desk with one endpoint that answers as told, and what it was asked. */
export interface FakeDesk extends ModelDesk {
  readonly asked: ChatRequest[]
}

const NONE: EndpointStatus = {
  source: 'none',
  enabled: false,
  url: null,
  model: null,
  keySet: false,
  acceptedAt: null,
  warnings: [],
}

/**
 * Makes a desk.
 *
 * @param answer  text of the reply, or what to throw
 * @param changes  to the status; default: configured and accepted
 */
export function fakeDesk(
  answer: (request: ChatRequest) => string,
  changes: Partial<EndpointStatus> = {},
): FakeDesk {
  const asked: ChatRequest[] = []
  const url = 'http://127.0.0.1:11434/v1'
  const grading: EndpointStatus = {
    ...NONE,
    source: 'settings',
    enabled: true,
    url,
    model: 'fake',
    acceptedAt: 1,
    ...changes,
  }
  const endpoint: ModelEndpoint = {
    url,
    model: 'fake',
    preview: ({ system, user }) => ({ method: 'POST', url, headers: {}, body: system + user }),
    complete: async (request) => {
      asked.push(request)
      return answer(request)
    },
    listModels: async () => ['fake'],
  }
  const notHere = () => Promise.reject(new Error('not part of this fake'))
  return {
    asked,
    status: async () => ({ grading, transcription: NONE }),
    grading: async () => {
      if (grading.enabled) return endpoint
      throw new WarmstartError('not-found', 'grading: no endpoint is turned on for it')
    },
    save: notHere,
    accept: notHere,
    remove: notHere,
    forget: notHere,
    transcription: notHere,
  }
}
