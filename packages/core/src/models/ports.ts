import type { EndpointChange, Millis, ModelPurpose, ModelStatus } from '@warmstart/schema'

/** Tells that something is no longer wanted; the platform's `AbortSignal` fits. */
export interface Cancellation {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** One question to a model that answers with text. */
export interface ChatRequest {
  readonly system: string
  readonly user: string
  /** JSON Schema of the reply that is wanted; an endpoint may not know how to hold it. */
  readonly schema: Readonly<Record<string, unknown>>
}

/** How far a request is. `waiting`: sent, no word of the reply yet. */
export interface ChatProgress {
  readonly phase: 'connecting' | 'waiting' | 'reading' | 'retrying'
  /** Characters of the reply so far. */
  readonly chars: number
}

/** What may be said of a call while it runs, and how to end it. */
export interface CallOptions {
  readonly cancel?: Cancellation | undefined
  readonly onProgress?: ((progress: ChatProgress) => void) | undefined
}

/** A request as it goes out, with the key masked: for the person to see. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The JSON document that is sent, indented. */
  readonly body: string
}

/**
 * A model endpoint. Every failure is an `endpoint-failed` whose message says in words what
 * happened, without the key; `data.reason` names the kind.
 */
export interface ModelEndpoint {
  readonly url: string
  readonly model: string
  /** What {@link complete} would send. */
  preview(request: ChatRequest): ShownRequest
  /** Sends the request and gives the text of the reply. */
  complete(request: ChatRequest, options?: CallOptions): Promise<string>
  /** Names of the models that the endpoint offers, sorted. Sends nothing of the person. */
  listModels(options?: CallOptions): Promise<readonly string[]>
}

/** A recording. */
export interface Recording {
  readonly bytes: Uint8Array
  /** Media type, such as `audio/webm`. */
  readonly type: string
}

/** What was said, with the times of the words where the endpoint gives them. */
export interface Transcript {
  readonly text: string
  readonly words: readonly {
    readonly text: string
    readonly startMs: number
    readonly endMs: number
  }[]
}

/** Turns speech into text. Fails as a {@link ModelEndpoint} does. */
export interface Transcriber {
  readonly url: string
  readonly model: string
  transcribe(recording: Recording, options?: CallOptions): Promise<Transcript>
}

/** Where the endpoints are configured, and whether the person has agreed to what is sent. */
export interface ModelDesk {
  status(): Promise<ModelStatus>
  /**
   * Changes an endpoint. Another address forgets the key and the consent.
   *
   * @throws {WarmstartError} `invalid-input` for an address that cannot be one; `conflict` where
   *   the environment decides
   */
  save(change: EndpointChange): Promise<ModelStatus>
  /**
   * Notes that the person has seen what is sent to this address and agrees.
   *
   * @throws {WarmstartError} `conflict` where the address is not (or no longer) the configured one
   */
  accept(purpose: ModelPurpose, url: string, now: Millis): Promise<ModelStatus>
  /** Forgets an endpoint with its key and consent. */
  remove(purpose: ModelPurpose): Promise<ModelStatus>
  /** Forgets everything, as part of deleting all data. */
  forget(): Promise<void>
  /**
   * The endpoint for grading, whether accepted or not.
   *
   * @throws {WarmstartError} `not-found` where none is configured and turned on
   */
  grading(): Promise<ModelEndpoint>
  /** The same for speech to text. */
  transcription(): Promise<Transcriber>
}
