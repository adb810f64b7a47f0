import { Link } from '@tanstack/react-router'
import type { QuestionPage } from '@warmstart/contract'
import { RenderedHtml } from '../../shared/rendered-html.tsx'

type PromptProps = Pick<QuestionPage, 'prompt' | 'prerequisites'>

/** The question as one is asked, and how else it may be put. */
export function Prompt({ prompt, prerequisites }: PromptProps) {
  return (
    <section className="prompt" aria-label="The question">
      <RenderedHtml of={prompt.asked} className="prose asked" />
      {prompt.alsoAskedAs.length > 0 && (
        <details>
          <summary className="small quiet">Also asked as</summary>
          <ul className="plain-list">
            {prompt.alsoAskedAs.map((words) => (
              <li key={words}>“{words}”</li>
            ))}
          </ul>
        </details>
      )}
      {prerequisites.length > 0 && (
        <p className="small quiet">
          Rests on:{' '}
          {prerequisites.map((item, i) => (
            <span key={item.id}>
              {i > 0 && ', '}
              <Link to="/questions/$itemId" params={{ itemId: item.id }}>
                {item.title}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
