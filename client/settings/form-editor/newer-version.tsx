import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { KeptFormAnswer } from '#core/wire/forms.ts'
import type { MeetingForm } from '../forms/form-file.ts'
import { whatIsNewer } from './what-is-newer.ts'

const most = 10

/** Somebody else has saved a version meanwhile: who, when, and what is new in it. */
export function NewerVersion({ newer, before }: { newer: KeptFormAnswer | null; before: MeetingForm | undefined }) {
  const words = useWords('settings').editor
  const locale = useLocale()
  if (newer === null || before === undefined) return null
  const changes = whatIsNewer(before, newer.form)
  return (
    <div id="form-edit-newer" role="alert" tabIndex={-1} className={styles.written}>
      <p>{words.newer(newer.decidedBy, pastMoment(newer.decidedAt, locale))}</p>
      {newer.isWithdrawn && <p>{words.newerWithdrawn}</p>}
      {changes.length === 0 && <p>{words.newerSame}</p>}
      <ul className={styles.bullets}>
        {changes.slice(0, most).map(({ at, text }) => (
          <li key={at}>{words.nowSays(words.where(at), text)}</li>
        ))}
      </ul>
      {changes.length > most && <p>{words.more(changes.length - most)}</p>}
      <p>{words.newerHelp}</p>
    </div>
  )
}
