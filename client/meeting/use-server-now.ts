import { useEffect, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'

const tickMs = 10_000

/** The server's clock in ms, read again every ten seconds: minutes are all that is shown. */
export function useServerNow(): number {
  const { clockOffsetMs } = useSession().state
  const [deviceMs, setDeviceMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setDeviceMs(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [])
  return Math.max(deviceMs, 0) + clockOffsetMs
}
