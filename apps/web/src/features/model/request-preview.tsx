import { useQuery } from '@tanstack/react-query'
import type { ShownRequest } from '@warmstart/contract'
import { Loaded } from '../../shared/loaded.tsx'
import { previewQuery } from './queries.ts'
import { messagesOf } from './shown-messages.ts'

/** Everything that is sent to the model, to be read before it is sent. */
export function RequestPreview({ attemptId }: { readonly attemptId: string | null }) {
  const preview = useQuery(previewQuery(attemptId))
  return (
    <Loaded query={preview} lines={6}>
      {(request) => <Request request={request} />}
    </Loaded>
  )
}

function Request({ request }: { readonly request: ShownRequest }) {
  const { method, url, headers, body } = request
  return (
    <div className="request">
      <p className="small">
        <code>
          {method} {url}
        </code>
      </p>
      {messagesOf(body).map((message) => (
        <Words key={message.role} title={message.title} text={message.content} />
      ))}
      <details>
        <summary className="small">The same as it goes over the line</summary>
        <Words
          title="Headers"
          text={Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}
        />
        <Words title="Body" text={body} />
      </details>
      <p className="small quiet">
        If the endpoint does not know JSON schemas, the same goes out again without the schema.
        Nothing else is sent: no name, no history, no other answer, and not what the rules found.
      </p>
    </div>
  )
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section aria-label={title}>
      <h4 className="small">{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also with the keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  )
}
