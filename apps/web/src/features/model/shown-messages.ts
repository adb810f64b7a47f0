/** A message of a chat request, ready to be read. */
export interface ShownMessage {
  readonly role: string
  readonly title: string
  readonly content: string
}

const TITLES: Readonly<Record<string, string>> = {
  system: 'What the model is told',
  user: 'What it is asked, with your answer',
}

/** The messages in the body of a chat request; none where it is another kind of request. */
export function messagesOf(body: string): readonly ShownMessage[] {
  const messages = parse(body)?.messages
  if (!Array.isArray(messages)) return []
  return messages.flatMap((message: unknown) => {
    if (typeof message !== 'object' || message === null) return []
    const { role, content } = message as Record<string, unknown>
    if (typeof role !== 'string' || typeof content !== 'string') return []
    return [{ role, title: TITLES[role] ?? role, content }]
  })
}

function parse(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
