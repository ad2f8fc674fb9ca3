import { useEffect, useState } from 'react'

const slowAfterMs = 3000

/** Calls back when what is waited for has taken so long that another way is to be shown. Out: the end of it. */
export function whenSlow(tell: () => void): () => void {
  const timer = setTimeout(tell, slowAfterMs)
  return () => clearTimeout(timer)
}

/** Whether this has been drawn for so long. */
export function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => whenSlow(() => setIsSlow(true)), [])
  return isSlow
}
