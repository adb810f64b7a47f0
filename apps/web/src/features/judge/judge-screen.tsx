import { useMutation, useQuery } from '@tanstack/react-query'
import type { JudgePage } from '@warmstart/contract'
import type { JudgeState } from '@warmstart/schema'
import { useState } from 'react'
import { api, queryClient } from '../../app/api.ts'
import { judgeQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'

const TIERS: Readonly<Record<NonNullable<JudgeState['tier']>, string>> = {
  T1: 'Every run has namespaces of its own and a short list of allowed system calls.',
  T2: 'Runs share one sandbox; each has a short list of allowed system calls.',
  T3: 'A fresh sandbox is started for every run, which takes longer.',
  T4: 'There is no sandbox: code runs with the rights of this program.',
}

/** How code is judged on this machine, as the start-up self-test found it. */
export function JudgeScreen() {
  const query = useQuery(judgeQuery)
  return (
    <div className="prose judge-page">
      <ScreenHeading title="How code is judged" />
      <p>
        Your code runs in a sandbox without network and without your files. It gets one input at a
        time and gives back a value; what is expected never enters the sandbox, and the comparison
        happens outside of it. At every start a self-test tries to break out and chooses the
        strongest way that holds on this machine.
      </p>
      <Loaded query={query} lines={6}>
        {(page) => <Found page={page} />}
      </Loaded>
    </div>
  )
}

function Found({ page }: { readonly page: JudgePage }) {
  const { judge, unsandboxedAllowed } = page
  if (judge === null) return <p>The self-test is running. Look again in a moment.</p>
  const { state, tier, summary, fix, python, libraries, probes, refused } = judge
  return (
    <>
      <h2>{state === 'ready' ? `Ready, ${tier}` : 'Not available'}</h2>
      <p className={judge.sandboxed ? 'notice good' : 'notice bad'}>{summary}</p>
      {tier !== null && <p>{TIERS[tier]}</p>}
      {fix !== null && <p>{fix}</p>}
      {!judge.sandboxed && !unsandboxedAllowed && <Consent />}
      {python !== null && (
        <p className="small quiet">
          Python {python}
          {Object.entries(libraries).map(([name, version]) => `, ${name} ${version}`)}
        </p>
      )}
      {probes.length > 0 && <Probes probes={probes} />}
      {refused.length > 0 && (
        <>
          <h3>Why not a stronger one</h3>
          <ul>
            {refused.map(({ tier: better, why }) => (
              <li key={better}>
                {better}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Probes({ probes }: Pick<JudgeState, 'probes'>) {
  return (
    <table>
      <caption>What the self-test tried</caption>
      <thead>
        <tr>
          <th scope="col">Attempt</th>
          <th scope="col">Contained</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {probes.map(({ name, contained, found }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{contained ? '● yes' : '✕ no'}</td>
            <td>{found}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Judging without a sandbox: only on request, and for this start of the server only. */
function Consent() {
  const [asking, setAsking] = useState(false)
  const allow = useMutation({
    mutationFn: () => api.call('allowUnsandboxed', { body: { confirm: 'run without a sandbox' } }),
    onSuccess: (page) => queryClient.setQueryData(judgeQuery.queryKey, page),
  })
  return (
    <>
      <button type="button" className="button danger" onClick={() => setAsking(true)}>
        Judge without a sandbox
      </button>
      {allow.error && <p className="notice bad">{problemWords(allow.error).detail}</p>}
      {asking && (
        <ConfirmDialog
          title="Run code without a sandbox?"
          confirm="Run without a sandbox"
          cancel="Leave it"
          onConfirm={() => allow.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>
            What you submit can then read and change your files. Do it only for code that you wrote
            yourself. It holds until this server ends, and every verdict is marked “Unsandboxed”.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}
