import type { AssessmentFlag } from '@warmstart/schema'

/** What limits how much the score can say. */
export function FlagList({ flags }: { readonly flags: readonly AssessmentFlag[] }) {
  if (flags.length === 0) return null
  return (
    <ul className="plain-list flags">
      {flags.map((flag) => (
        <li key={flag.code} className="notice">
          {flag.message}
        </li>
      ))}
    </ul>
  )
}
