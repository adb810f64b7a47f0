import libsvm from '@warmstart/algorithms/LICENSE-libsvm?raw'
import scikitLearn from '@warmstart/algorithms/LICENSE-scikit-learn?raw'
import { ScreenHeading } from '../../app/screen-heading.tsx'

const NOTICES = [
  { name: 'scikit-learn', text: scikitLearn, for: 'decision trees, forests and boosting' },
  { name: 'libsvm', text: libsvm, for: 'support vector machines' },
] as const

/** Under which licences this app is made, with the notices that its algorithms owe. */
export function AboutScreen() {
  return (
    <article className="prose">
      <ScreenHeading title="About and licences" />
      <p>
        Warmstart is free software under the MIT licence. It runs on your own machine; nothing is
        sent elsewhere unless you configure a model endpoint yourself.
      </p>
      <p>
        The algorithms of the labs are written for this app, and checked against scikit-learn figure
        by figure. Some follow the order of operations of other libraries closely enough to owe
        their notices:
      </p>
      {NOTICES.map(({ name, text, for: parts }) => (
        <section key={name}>
          <h2>
            {name}, for {parts}
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard too */}
          <pre tabIndex={0}>
            <code>{text}</code>
          </pre>
        </section>
      ))}
    </article>
  )
}
