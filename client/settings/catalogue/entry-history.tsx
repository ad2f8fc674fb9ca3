import { useEffect } from 'react'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { EntryVersions } from '#core/wire/catalogue.ts'
import styles from '#client/ui/sheet.module.css'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import own from '../settings.module.css'
import { EntrySays } from './entry-says.tsx'

/** Every version of an entry, the newest first; asked for anew when there is another. */
export function EntryHistory({ id, version }: { id: string; version: number }) {
  const { catalogue: words } = useWords('settings')
  const locale = useLocale()
  const kept = useKept<EntryVersions>(`/api/catalogue/${id}/versions`)
  const { read } = kept
  useEffect(() => void read(), [read, version])
  return (
    <Kept kept={kept}>
      {({ versions }) => (
        <ol className={own.items}>
          {versions.map((one) => (
            <li key={one.version}>
              <p className={styles.quiet}>
                {words.version(one.version, one.decidedBy, pastMoment(one.decidedAt, locale))} {one.isWithdrawn && words.withdrawn}
              </p>
              <p>{one.name}</p>
              <EntrySays entry={one} />
            </li>
          ))}
        </ol>
      )}
    </Kept>
  )
}
