import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { whatText } from '#core/letters/item-sentences.ts'
import type { CaseCodeAnswer } from '#core/wire/follow-up.ts'
import codeStyles from '#client/meeting/reading-code/reading-code.module.css'
import styles from '../panel.module.css'

const nobody = { organisations: [], seats: [] }

/** A code that was just made, which item has which number, and the days to remember. */
export function IssuedCaseCode({ issued: { voice, sees, address, code, items, reminders }, isOwn }: { issued: CaseCodeAnswer; isOwn: boolean }) {
  const { followUp: words } = useWords('later')
  const { items: all, about, people } = useView()
  const locale = useLocale()
  const known = items.flatMap(({ nr, itemId }) => (all ?? []).filter(({ id }) => id === itemId).map((item) => ({ nr, item })))
  return (
    <div className={codeStyles.code}>
      <dl className={codeStyles.parts}>
        <dt>{words.address}</dt>
        <dd>{address.replace(/^https?:\/\//, '')}</dd>
        <dt>{words.code}</dt>
        <dd className={codeStyles.spelt}>{code}</dd>
      </dl>
      <p>{isOwn ? words.onceOwn : words.once}</p>
      {known.length > 0 && (
        <>
          <p>{words.numbers}</p>
          <ol className={styles.rows}>
            {known.map(({ nr, item }) => (
              <li key={nr} value={nr} lang={about?.language}>
                {nr}. {whatText(item.content, item.kind, people ?? nobody, about?.language ?? locale, voice === 'participant' && isOwn ? 'participant' : 'others')}
              </li>
            ))}
          </ol>
        </>
      )}
      {sees === 'questions' && (
        <>
          <p>{words.days}</p>
          <ul className={styles.rows}>
            {reminders.map(({ day }) => (
              <li key={day}>{fullDay(day, locale)}</li>
            ))}
          </ul>
          {isOwn && <CodeForm action="/uppfoljning/dagar" code={code} label={words.saveDays} />}
        </>
      )}
      {/* What is handed over is answered by its reader alone. */}
      <CodeForm action={isOwn ? '/uppfoljning' : '/uppfoljning/lapp'} code={code} label={!isOwn ? words.slip : sees === 'questions' ? words.open : words.see} />
    </div>
  )
}

/** Opens beside the meeting, with the code in the body of a form and in no address. */
const CodeForm = ({ action, code, label }: { action: string; code: string; label: string }) => (
  <form method="post" action={action} target="_blank">
    <input type="hidden" name="code" value={code} />
    <Button type="submit">{label}</Button>
  </form>
)
