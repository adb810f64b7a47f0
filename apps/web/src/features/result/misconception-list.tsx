import { type Selection, shortened } from './point-list.tsx'

/** Beliefs in the answer that are wrong, each with what is right. */
export function MisconceptionList({ evidence, selected, onSelect }: Selection) {
  if (evidence.misconceptions.length === 0) return null
  return (
    <section aria-label="Misconceptions">
      <h3>To unlearn</h3>
      <ul className="plain-list points">
        {evidence.misconceptions.map(({ id, sign, text, fix, severity, evidence: spans }) => (
          <li key={id} data-status="contradicted" data-selected={selected === sign}>
            <span className="sign" aria-hidden="true">
              ✕
            </span>
            <div>
              <p className="point-text">{text}</p>
              <p className="fix">{fix}</p>
              <p className="small quiet">
                <span className="status-word">{severity} misconception</span>
              </p>
              {spans.length > 0 && (
                <button
                  type="button"
                  className="quote small"
                  aria-pressed={selected === sign}
                  onClick={() => onSelect(selected === sign ? null : sign)}
                >
                  <sup>{sign}</sup> you said “
                  {shortened(spans.map((span) => span.quote).join(' … '))}”
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
