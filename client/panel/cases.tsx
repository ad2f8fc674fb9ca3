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
  const [isPuttingOff, setIsPuttingOff] = useState<'later' | 'elsewhere' | null>(null)
  const { id, code, question, state, usedMs, putOffBecause, isElsewhere = false, referrerSeatId } = one
  // The one that is on may be put off too: it is on until the meeting goes to another.
  const isPutOff = putOffBecause !== null
  const standing = isPutOff ? words.states[isElsewhere ? 'elsewhere' : 'putOff'] : words.states[state]
  const minutes = Math.round(usedMs / 60_000)
  const labels = { later: { act: words.putOff, ask: words.why }, elsewhere: { act: words.elsewhere, ask: words.where } }
  const done = () => {
    setIsPuttingOff(null)
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
      <p className={styles.small}>{[nameOf.short(referrerSeatId), ...(isPutOff && state === 'now' ? [words.states.now] : []), standing, ...(minutes > 0 ? [words.minutes(minutes)] : [])].join(' · ')}</p>
      {isPutOff && <p className={styles.small}>{isElsewhere ? words.goes(putOffBecause) : words.because(putOffBecause)}</p>}
      <Trouble text={trouble} />
      {may('moveToCase') && isPuttingOff === null && (
        <div className={styles.acts}>
          {(['later', 'elsewhere'] as const)
            .filter((kind) => !isPutOff || isElsewhere !== (kind === 'elsewhere'))
            .map((kind) => (
              <Button key={kind} size="small" appearance="subtle" aria-label={actOn(labels[kind].act, code)} onClick={() => setIsPuttingOff(kind)}>
                {labels[kind].act}
              </Button>
            ))}
          {(state !== 'now' || isPutOff) && (
            <Button size="small" disabledFocusable={isSending} aria-label={actOn(words.take, code)} onClick={() => void take()}>
              {words.take}
            </Button>
          )}
        </div>
      )}
      {isPuttingOff !== null && (
        <OneTextForm
          label={labels[isPuttingOff].ask}
          submitLabel={labels[isPuttingOff].act}
          about={code}
          maxLength={160}
          draftPlace={`${isPuttingOff === 'later' ? 'put-off' : 'elsewhere'}-${id}`}
          command={(reason) => ({ type: 'putOffCase', caseId: id, reason, ...(isPuttingOff === 'elsewhere' && { kind: isPuttingOff }) })}
          onDone={done}
          onCancel={() => setIsPuttingOff(null)}
          cancelLabel={words.cancel}
          takesFocus
        />
      )}
    </>
  )
}
