import { useEffect, type ReactElement } from 'react'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import own from '../settings.module.css'

type HistoryProps<One> = { /** Where the versions are had. */ at: string; /** The one that stands. */ version: number; /** A list item with a key. */ children: (one: One) => ReactElement }

/** Every version of something, the newest first; asked for anew when there is another. */
export function History<One>({ at, version, children }: HistoryProps<One>) {
  const kept = useKept<{ versions: readonly One[] }>(at)
  const { read } = kept
  useEffect(() => void read(), [read, version])
  return <Kept kept={kept}>{({ versions }) => <ol className={own.items}>{versions.map((one) => children(one))}</ol>}</Kept>
}
