import { useEffect } from 'react'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { TermVersions } from '#core/wire/http.ts'
import styles from '#client/ui/sheet.module.css'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import own from '../settings.module.css'

/** Every version of a term, the newest first; asked for anew when there is another. */
export function TermHistory({ id, version }: { id: string; version: number }) {
  const { terms: words } = useWords('settings')
  const locale = useLocale()
  const kept = useKept<TermVersions>(`/api/terms/${id}/versions`)
  const { read } = kept
  useEffect(() => void read(), [read, version])
  return (
    <Kept kept={kept}>
      {({ versions }) => (
        <ol className={own.items}>
          {versions.map((one) => (
            <li key={one.version}>
              <p className={styles.quiet}>{words.version(one.version, one.changedBy, pastMoment(one.changedAt, locale))}</p>
              <p lang="sv">{one.plain.sv}</p>
              <p lang="en">{one.plain.en}</p>
            </li>
          ))}
        </ol>
      )}
    </Kept>
  )
}
