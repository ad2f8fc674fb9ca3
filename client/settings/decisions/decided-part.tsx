import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import { ShortList } from '../short-list.tsx'
import { ChangeList } from './change-list.tsx'
import { differing, type Decided } from './decision.ts'

/** Every decision, the newest first: what changed, who decided and when. */
export function DecidedPart({ answer: { now, earlier } }: { answer: SettingsAnswer }) {
  const { decided: words } = useWords('settings')
  const all = [now, ...earlier]
  const decisions = all.slice(0, -1)
  return (
    <Part id="settings-decided" title={words.title}>
      {decisions.length === 0 && <p>{words.none}</p>}
      <ShortList items={decisions} idOf={({ version }) => String(version)}>
        {(decision) => <Decision decision={decision} before={all[all.indexOf(decision) + 1] ?? decision} />}
      </ShortList>
    </Part>
  )
}

function Decision({ decision, before }: { decision: Decided; before: Decided }) {
  const { decided: words } = useWords('settings')
  const locale = useLocale()
  const changed = differing(decision, before)
  return (
    <div className={styles.person}>
      <h3>{decision.decidedBy}</h3>
      <p className={styles.quiet}>{decision.decidedAt === null ? '' : pastMoment(decision.decidedAt, locale)}</p>
      {changed.length === 0 ? <p>{words.same}</p> : <ChangeList changed={changed} before={before} after={decision} />}
    </div>
  )
}
