import { Button } from '@fluentui/react-components'
import { separateKinds, separateQuestion, separateVersion } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '../panel.module.css'

type Kind = (typeof separateKinds)[number]

/** For the chair: what the participant has answered to what is asked apart, and the way to take down what they say aloud. */
export function SeparateTaken() {
  const words = separateWords[useLocale()]
  const { people = null } = useView()
  const may = useAbilities()
  if (!may('answerSeparate')) return null
  const name = participantOf(people)?.name ?? ''
  return (
    <Disclosure heading="div" summary={words.title}>
      <div className={styles.bare}>
        {separateKinds.map((kind) => (
          <OneTaken key={kind} kind={kind} name={name} />
        ))}
      </div>
    </Disclosure>
  )
}

function OneTaken({ kind, name }: { kind: Kind; name: string }) {
  const locale = useLocale()
  const words = separateWords[locale]
  const { separateTaken: says } = useWords('later')
  const { submit, isSending, trouble } = useSend()
  const answer = useView().consent?.separate?.find((one) => one.kind === kind)?.answer ?? null
  const { ask } = separateQuestion(kind, locale)
  const state = { yes: words.saidYes, no: words.saidNo, none: words.answeredNot }[answer ?? 'none']
  const button = (said: 'yes' | 'no', label: string) => (
    <Button size="small" disabledFocusable={isSending} aria-label={`${label}: ${ask}`} onClick={() => void submit({ type: 'answerSeparate', kind, answer: said, how: 'spoken', textVersion: separateVersion(kind, locale) })}>
      {label}
    </Button>
  )
  return (
    <div role="group" aria-label={ask} className={styles.bare}>
      <p>{ask}</p>
      <p className={styles.soft} role="status">
        {name === '' ? says[answer ?? 'none'] : state.replace('{name}', name)}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <div className={styles.acts} data-side="start">
        {answer !== 'yes' && button('yes', says.heardYes)}
        {answer !== 'no' && button('no', says.heardNo)}
      </div>
    </div>
  )
}
