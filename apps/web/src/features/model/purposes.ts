import type { ModelPurpose } from '@warmstart/schema'

/** What the settings say of an endpoint, by what it is for. */
export interface PurposeWords {
  readonly title: string
  /** Anchor of the section on the page of settings. */
  readonly anchor: string
  readonly intro: string
  /** The state while there is none. */
  readonly off: string
  readonly placeholder: { readonly url: string; readonly model: string }
  readonly help: string
  /** Variables of the environment that win over the settings. */
  readonly variables: string
  readonly onRemoved: string
}

export const PURPOSES: Readonly<Record<ModelPurpose, PurposeWords>> = {
  grading: {
    title: 'Model grader',
    anchor: 'model',
    intro:
      'A language model of your choice can give a second opinion on an answer, when you ask for one. It stands beside the rules’ result and changes neither the score nor the plan. The guide is docs/models.md.',
    off: 'Off. Answers are graded by rules on this machine.',
    placeholder: { url: 'http://127.0.0.1:11434/v1', model: 'llama3.1:8b' },
    help: 'Of an OpenAI-compatible endpoint, such as Ollama, llama.cpp, vLLM or a hosted one.',
    variables: 'WARMSTART_MODEL_URL, WARMSTART_MODEL_NAME, WARMSTART_MODEL_KEY',
    onRemoved:
      'Address, key and consent are forgotten. Second opinions that you have stay beside their attempts.',
  },
  transcription: {
    title: 'Speech to text',
    anchor: 'speech',
    intro:
      'Spoken answers can be turned into text by an endpoint of your choice, on this machine or elsewhere. Without one the browser does it where it can, or you record, listen again and type.',
    off: 'Off. Recordings go nowhere.',
    placeholder: { url: 'http://127.0.0.1:8080/v1', model: 'whisper-1' },
    help: 'Of an endpoint that takes /audio/transcriptions as OpenAI’s does, such as the server of whisper.cpp.',
    variables: 'WARMSTART_TRANSCRIBE_URL, WARMSTART_TRANSCRIBE_NAME, WARMSTART_TRANSCRIBE_KEY',
    onRemoved: 'Address, key and consent are forgotten. Answers that you spoke stay as text.',
  },
}
