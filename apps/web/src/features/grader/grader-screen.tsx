import { Link } from '@tanstack/react-router'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { percent } from '../../shared/amounts.ts'
import figures from './figures.json'

const STYLES: Readonly<Record<string, string>> = {
  'excellent-verbose': 'thorough and right',
  'excellent-terse': 'right, in a few words',
  partial: 'half of it, right',
  'partial-wrong': 'half right, with errors',
  'confidently-wrong': 'fluent and wrong',
  'empty-but-fluent': 'fluent and empty',
  spoken: 'a raw transcript of speech',
  adversarial: 'tries to get marks without an answer',
  everyday: 'right, in plain words or learner’s English',
}

/** How answers are graded, how well that works, and where it fails, with measured figures. */
export function GraderScreen() {
  const { systems, misconceptions, falsePraise, questions, answers, points } = figures
  return (
    <article className="prose">
      <ScreenHeading title="How answers are graded" />
      <p>
        A rubric lists what a good answer says. The rules look for each of these points in your
        words: the ideas of a point have to meet in one or two sentences, in any of many wordings;
        what is denied, turned round or only reported does not count. What they find is quoted, so
        that you can check it. Nothing leaves this machine, and the same answer always gets the same
        grade.
      </p>
      <h2>How far to trust it</h2>
      <p>
        Measured on {answers} answers to {questions} questions that the rules were not tuned on,
        labelled point by point ({points} labels). The answers are synthetic: a language model wrote
        and labelled them, so real ones may fare differently.
      </p>
      <ul>
        <li>
          When the rules say a point is met, they are right in {percent(systems.rules.precision)} of
          cases. Of the points that are there they find {percent(systems.rules.recall)}: they miss
          more than they invent. A point shown as missing may be there in words they do not know.
        </li>
        <li>
          Of {falsePraise.n} texts that say nothing (keyword lists, echoes, praise of oneself,
          orders to the grader), {falsePraise.praised} got half the score or more.
        </li>
        <li>
          A named misconception is rightly named in {percent(misconceptions.precision)} of cases;
          only {percent(misconceptions.recall)} of those in the answers are noticed.
        </li>
        <li>
          Macro-F1 is {systems.rules.macro.toFixed(2)}, kappa {systems.rules.kappa.toFixed(2)}.
          Guessing by the length of the answer alone gives {systems.length.macro.toFixed(2)} and{' '}
          {systems.length.kappa.toFixed(2)}.
        </li>
      </ul>
      <h2>By kind of answer</h2>
      <table>
        <caption>Mean score by the rules, and by the labels</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">rules</th>
            <th scope="col">labels</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(figures.byStyle).map(([style, one]) => (
            <tr key={style}>
              <th scope="row">{STYLES[style] ?? style}</th>
              <td className="numbers">{percent(one.meanScore)}</td>
              <td className="numbers">{percent(one.meanLabelled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        So explanations in everyday words score far too low, and fluent mistakes somewhat too high.
        Read the points yourself where the interval is wide. If you like, a{' '}
        <Link to="/settings">language model of your choice</Link> can give a second opinion.
      </p>
      <p className="small quiet">
        {figures.rules}; figures of <code>node bench/grader/main.mjs --write</code>. Method and
        failures: <code>docs/grader.md</code>.
      </p>
    </article>
  )
}
