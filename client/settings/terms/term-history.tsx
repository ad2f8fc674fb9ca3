import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { TermVersions } from '#core/wire/http.ts'
import styles from '#client/ui/sheet.module.css'
import { History } from '../written/history.tsx'

/** Every version of a term. */
export function TermHistory({ id, version }: { id: string; version: number }) {
  const { terms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <History<TermVersions['versions'][number]> at={`/api/terms/${id}/versions`} version={version}>
      {(one) => (
        <li key={one.version}>
          <p className={styles.quiet}>{words.version(one.version, one.changedBy, pastMoment(one.changedAt, locale))}</p>
          <p lang="sv">{one.plain.sv}</p>
          <p lang="en">{one.plain.en}</p>
        </li>
      )}
    </History>
  )
}
