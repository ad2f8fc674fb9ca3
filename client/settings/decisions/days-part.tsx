import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import { decidingPlaces, type useDeciding } from './use-deciding.ts'

/** For how many days what was written in a meeting is kept, and what that means. */
export function DaysPart({ deciding: { chosen, stands, choose, lacks, isTried }, now }: { deciding: ReturnType<typeof useDeciding>; now: number }) {
  const { days: words } = useWords('settings')
  return (
    <Part id="settings-keeping" title={words.title}>
      <TextField place={decidingPlaces.days} label={words.ask} hint={words.hint} text={chosen.days ?? String(now)} longest={2} inputMode="numeric" onText={(days) => choose({ days })} message={lacks.days && isTried ? words.wrong : undefined} />
      <ul className={styles.bullets}>
        {stands.retentionDays !== null && <li>{words.means(words.inWords(stands.retentionDays))}</li>}
        <li>{words.longer}</li>
        <li>{words.earlier}</li>
        <li>{words.proof}</li>
      </ul>
    </Part>
  )
}
