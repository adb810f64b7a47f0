import { useState } from 'react'
import { SpeakPanel } from '../speak/speak-panel.tsx'

/** Says a sentence to the endpoint and shows what comes back; nothing of it is kept. */
export function SpeechTrial() {
  const [heard, setHeard] = useState<string | null>(null)
  return (
    <div className="speech-trial">
      <h3>Try it</h3>
      <SpeakPanel onSaid={({ text }) => setHeard(text)} />
      <p role="status">
        {heard !== null && (
          <>
            {heard.trim() === ''
              ? 'Nothing was understood. Is it the right microphone?'
              : 'Heard: '}
            {heard.trim() !== '' && <q>{heard}</q>}
          </>
        )}
      </p>
    </div>
  )
}
