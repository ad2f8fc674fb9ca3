import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { EntryVersions } from '#core/wire/catalogue.ts'
import styles from '#client/ui/sheet.module.css'
import { History } from '../written/history.tsx'
import { EntrySays } from './entry-says.tsx'

/** Every version of an entry. */
export function EntryHistory({ id, version }: { id: string; version: number }) {
  const { catalogue: words } = useWords('settings')
  const locale = useLocale()
  return (
    <History<EntryVersions['versions'][number]> at={`/api/catalogue/${id}/versions`} version={version}>
      {(one) => (
        <li key={one.version}>
          <p className={styles.quiet}>
            {words.version(one.version, one.decidedBy, pastMoment(one.decidedAt, locale))} {one.isWithdrawn && words.withdrawn}
          </p>
          <p>{one.name}</p>
          <EntrySays entry={one} />
        </li>
      )}
    </History>
  )
}
