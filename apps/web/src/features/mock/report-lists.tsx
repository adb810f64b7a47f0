import { Link } from '@tanstack/react-router'
import type { MockReport } from '@warmstart/schema'

/** Up to three things that went well, each with the words that show it. */
export function Strengths({ report }: { readonly report: MockReport }) {
  return (
    <section aria-labelledby="strengths">
      <h2 id="strengths">What went well</h2>
      {report.strengths.length === 0 ? (
        <p className="quiet">
          Nothing that your own words would show. The next steps say where to begin.
        </p>
      ) : (
        <ul className="plain-list report-list">
          {report.strengths.map(({ text, evidence }) => (
            <li key={text}>
              {text}
              <q className="small">{evidence.quote}</q>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Up to three things to practise; each opens where it is practised. */
export function NextSteps({ report }: { readonly report: MockReport }) {
  if (report.nextSteps.length === 0) return null
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">Next steps</h2>
      <ol className="report-list">
        {report.nextSteps.map(({ text, why, itemId, itemKind, itemTitle }) => (
          <li key={`${itemId} ${text}`}>
            {text}{' '}
            <Link
              to={itemKind === 'problem' ? '/problems/$itemId' : '/questions/$itemId'}
              params={{ itemId }}
            >
              {itemTitle}
            </Link>
            <span className="small quiet">{why}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
