import type { ComponentType } from 'react'
import { useView } from '#client/live/use-session.tsx'
import type { OneTextFormProps } from '#client/meeting/one-text-form.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import { ended } from '#client/text/ended.ts'
import { Announcer } from '#client/ui/announcer.tsx'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import styles from '../../panel.module.css'
import { useComeNotes } from '../../work/use-come-notes.ts'

type Correction = { id: string; by: string; words: string }
const nothing: Correction[] = []

/** What is not right as the participant says, or of minutes who sat there, and the chair's answer: it comes by itself, and is heard when it does. `form`: the panel's own, so that it is not fetched twice. */
export function Corrections({ form: OneTextForm }: { form: ComponentType<OneTextFormProps> }) {
  const { corrections, letter, about, agenda } = useView()
  const { corrections: ofLetter } = useWords('later').sending
  const words = letter?.recipient === 'minutes' ? { ...ofLetter, ...ofLetter.minutes } : ofLetter
  const may = useAbilities()
  const nameOf = useNames()
  const codeOf = (caseId: string) => agenda?.cases?.find(({ id }) => id === caseId)?.code
  const lines = letter ? linesToCorrect(letter, (caseId) => words.ofCase(codeOf(caseId))) : []
  const textOf = (lineId: string | null) => words.about(lines.find((line) => line.lineId === lineId)?.text ?? words.whole)
  const heard = useComeNotes<Correction>(corrections ?? nothing, ({ by, words: said }) => `${words.writes(nameOf.short(by))} ${ended(said)}`)
  const isThere = corrections && corrections.length > 0
  return (
    <div className={styles.bare}>
      <Announcer text={heard} />
      {isThere && <h3>{words.title}</h3>}
      {isThere && (
        <ul className={styles.rows}>
          {corrections.map(({ id, by, lineId, words: said, answer }) => (
            <li key={id} className={styles.bare}>
              <p className={styles.soft}>{textOf(lineId)}</p>
              <p>
                {words.writes(nameOf.short(by))} <q lang={about?.language}>{said}</q>
              </p>
              {answer && <p lang={about?.language}>{words.yours(answer.words)}</p>}
              {!answer && may('answerWrong') && <OneTextForm label={words.label} hint={words.hint} submitLabel={words.save} about={said} maxLength={500} draftPlace={`answerWrong-${id}`} command={(text) => ({ type: 'answerWrong', correctionId: id, words: text })} />}
            </li>
          ))}
        </ul>
      )}
      {isThere && <p className={styles.soft}>{words.tellThem}</p>}
    </div>
  )
}
