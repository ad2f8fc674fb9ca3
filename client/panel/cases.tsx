import { Button } from '@fluentui/react-components'
import { useState, type ComponentType } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { OneTextFormProps } from '#client/meeting/one-text-form.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './panel.module.css'

/** Who closes is led here too (`close-meeting.tsx`). */
const casesElementId = 'cases'

type CasesProps = { form: ComponentType<OneTextFormProps> }
type One = NonNullable<NonNullable<ReturnType<typeof useView>['agenda']>['cases']>[number]

/** The cases of a meeting with several: which is on, how long each has taken, and for who leads the way to each. `form`: the panel's own, so that it is not fetched twice. */
export function Cases({ form }: CasesProps) {
  const { agenda } = useView()
  const { cases: words } = useWords('later')
  const { cases } = agenda ?? {}
  if (!cases) return null
  const now = cases.find(({ state }) => state === 'now')
  return (
    <section id={casesElementId} tabIndex={-1} className={styles.block} aria-labelledby="cases-title">
      <h2 id="cases-title" aria-live="polite">
        {now ? words.now(now.code) : words.title}
      </h2>
      <ul className={styles.rows}>
        {cases.map((one) => (
          <li key={one.id}>
            <CaseRow one={one} form={form} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CaseRow({ one, form: OneTextForm }: { one: One } & CasesProps) {
  const { about } = useView()
  const { cases: words } = useWords('later')
  const may = useAbilities()
  const nameOf = useNames()
  const { submit, isSending, trouble } = useSend()
  const [isPuttingOff, setIsPuttingOff] = useState(false)
  const { id, code, question, state, usedMs, putOffBecause, referrerSeatId } = one
  const minutes = Math.round(usedMs / 60_000)
  const done = () => {
    setIsPuttingOff(false)
    goToSoon(casesElementId)
  }
  const take = async () => {
    if (await submit({ type: 'moveToCase', caseId: id })) done()
  }
  return (
    <>
      <p>
        <strong>{code}</strong>: <span lang={about?.language}>{question}</span>
      </p>
      <p className={styles.small}>{[nameOf.short(referrerSeatId), words.states[state], ...(minutes > 0 ? [words.minutes(minutes)] : [])].join(' · ')}</p>
      {putOffBecause !== null && state === 'putOff' && <p className={styles.small}>{words.because(putOffBecause)}</p>}
      <Trouble text={trouble} />
      {may('moveToCase') && !isPuttingOff && (
        <div className={styles.acts}>
          {state !== 'putOff' && (
            <Button size="small" appearance="subtle" aria-label={actOn(words.putOff, code)} onClick={() => setIsPuttingOff(true)}>
              {words.putOff}
            </Button>
          )}
          {state !== 'now' && (
            <Button size="small" disabledFocusable={isSending} aria-label={actOn(words.take, code)} onClick={() => void take()}>
              {words.take}
            </Button>
          )}
        </div>
      )}
      {isPuttingOff && (
        <OneTextForm label={words.why} submitLabel={words.putOff} about={code} maxLength={160} draftPlace={`put-off-${id}`} command={(reason) => ({ type: 'putOffCase', caseId: id, reason })} onDone={done} onCancel={() => setIsPuttingOff(false)} cancelLabel={words.cancel} takesFocus />
      )}
    </>
  )
}
