import { Button } from '@fluentui/react-components'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { FormVersions } from '#core/wire/forms.ts'
import styles from '#client/ui/sheet.module.css'
import { History } from '../written/history.tsx'
import { saveFormFile } from './form-file.ts'

/** Every version of an own form, each to be had as a file. */
export function FormHistory({ id, version }: { id: string; version: number }) {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <History<FormVersions['versions'][number]> at={`/api/forms/${id}/versions`} version={version}>
      {(one) => {
        const says = words.version(one.version, one.decidedBy, pastMoment(one.decidedAt, locale))
        return (
          <li key={one.version} className={styles.heading}>
            <span className={styles.quiet}>
              {says} {one.isWithdrawn && words.isWithdrawn}
            </span>
            <Button size="small" appearance="subtle" aria-label={actOn(words.download, says)} onClick={() => saveFormFile(one.form)}>
              {words.download}
            </Button>
          </li>
        )
      }}
    </History>
  )
}
