import { Button, Field, Select } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import { Part } from '#client/ui/part.tsx'
import { casePlace, places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import styles from '../plan.module.css'
import { bringersOf, longestCase, mostCases, newCase, type CaseDraft } from './cases-draft.ts'

/** The cases of a meeting with several, in the order they are taken up: each with the referrer's own code, a question, and whose it is. */
export function CasesPart() {
  const { draft, change, messageAt } = usePlan()
  const { cases: words } = useWords('planned')
  const { cases } = draft
  const lack = messageAt(places.cases)
  const add = () => {
    const added = newCase(() => crypto.randomUUID())
    change((before) => ({ ...before, cases: [...before.cases, added] }))
    goToSoon(casePlace('code', added.id))
  }
  const set = (id: string, part: Partial<CaseDraft>) => change((before) => ({ ...before, cases: before.cases.map((one) => (one.id === id ? { ...one, ...part } : one)) }))
  const remove = (id: string) => {
    change((before) => ({ ...before, cases: before.cases.filter((one) => one.id !== id) }))
    goToSoon(places.cases)
  }
  return (
    <Part id={places.cases} title={words.title}>
      <p className={styles.quiet}>{words.help}</p>
      {lack !== undefined && <p role="alert">{lack}</p>}
      {cases.map((one, index) => (
        <OneCase key={one.id} one={one} title={words.one(index + 1)} set={(part) => set(one.id, part)} onRemove={() => remove(one.id)} />
      ))}
      {cases.length < mostCases && (
        <div className={styles.acts} data-side="start">
          <Button onClick={add}>{words.add}</Button>
        </div>
      )}
    </Part>
  )
}

type OneCaseProps = { one: CaseDraft; title: string; set: (part: Partial<CaseDraft>) => void; onRemove: () => void }

function OneCase({ one: { id, code, question, referrerSeatId }, title, set, onRemove }: OneCaseProps) {
  const { draft, messageAt } = usePlan()
  const { cases: words } = useWords('planned')
  const bringers = bringersOf(draft)
  const [codePlace, questionPlace, referrerPlace] = (['code', 'question', 'referrer'] as const).map((field) => casePlace(field, id)) as [string, string, string]
  return (
    <div className={styles.written} role="group" aria-label={title}>
      <h3>{title}</h3>
      <TextField place={codePlace} label={words.code} hint={words.codeHint} text={code} longest={longestCase.code} onText={(text) => set({ code: text })} message={messageAt(codePlace)} />
      <TextField place={questionPlace} rows={2} label={words.question} text={question} longest={longestCase.question} onText={(text) => set({ question: text })} message={messageAt(questionPlace)} />
      <Field label={labelAt(referrerPlace, words.referrer)} {...(bringers.every(({ role }) => role === 'chair') && { hint: words.noReferrer })} {...lacking(messageAt(referrerPlace))}>
        <Select id={referrerPlace} value={bringers.some((seat) => seat.id === referrerSeatId) ? referrerSeatId : ''} onChange={(_event, { value }) => set({ referrerSeatId: value })}>
          <option value="">{words.choose}</option>
          {bringers.map((seat) => (
            <option key={seat.id} value={seat.id}>
              {seat.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" aria-label={actOn(words.remove, title)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
