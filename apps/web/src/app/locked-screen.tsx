import { ScreenHeading } from './screen-heading.tsx'

/** Shown where the server wants the token of the start link. */
export function LockedScreen() {
  return (
    <div className="state">
      <ScreenHeading title="Open the link from the terminal" />
      <p>
        Warmstart runs on your machine only, and knows you by a link that it prints when it starts.
        This browser has not opened that link yet, or the link is from an earlier start.
      </p>
      <p>
        In the terminal, look for the line that begins with <code>http://127.0.0.1</code> and open
        it here.
      </p>
      <p className="quiet">Your attempts and drafts are kept and are not touched.</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        Try again
      </button>
    </div>
  )
}
