const CHOSEN = 'warmstart.microphone'

/** A microphone that can be chosen. */
export interface Microphone {
  readonly id: string
  readonly name: string
}

/** The microphones of this machine; they have names only after one was allowed. */
export async function microphones(): Promise<readonly Microphone[]> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '')
    .map(({ deviceId, label }, i) => ({
      id: deviceId,
      name: label === '' ? `Microphone ${i + 1}` : label,
    }))
}

/** The microphone that was chosen here before, or null for that of the system. */
export const chosenMicrophone = (): string | null => localStorage.getItem(CHOSEN)

/** Remembers a microphone for this browser; null for that of the system. */
export function chooseMicrophone(id: string | null): void {
  if (id === null) localStorage.removeItem(CHOSEN)
  else localStorage.setItem(CHOSEN, id)
}

/** What to ask the browser for: the chosen microphone where it is still there, else any. */
export const microphoneWanted = (): MediaTrackConstraints | true => {
  const id = chosenMicrophone()
  return id === null ? true : { deviceId: { ideal: id } }
}
