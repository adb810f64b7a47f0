import { useEffect, useState } from 'react'

/** The time in milliseconds since 1970, refreshed while `running`; default twice a second. */
export function useNow(running: boolean, everyMs = 500): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [running, everyMs])
  return now
}
