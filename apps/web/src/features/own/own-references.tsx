import './own.css'

/** The model answers of an own question, as they were typed. */
export function OwnReferences({ references }: { readonly references: readonly string[] }) {
  return (
    <div className="own-references">
      {references.map((text, i) => (
        <section key={text} aria-label={`Model answer ${i + 1}`}>
          <h3>{references.length > 1 ? `Model answer ${i + 1}` : 'Model answer'}</h3>
          <p className="typed">{text}</p>
        </section>
      ))}
    </div>
  )
}
