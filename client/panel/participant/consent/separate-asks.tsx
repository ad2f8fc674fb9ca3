import { separateKinds, separateQuestion, separateVersion } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { useView } from '#client/live/use-session.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import styles from './consent.module.css'

type Kind = (typeof separateKinds)[number]

/** What is asked apart, each with its own yes or no, on the participant's own page; read by those who sit with them. */
export function SeparateAsks() {
  const words = separateWords[useLocale()]
  const { isParticipant } = useMe()
  return (
    <section>
      <Disclosure heading="h2" summary={words.title}>
        {isParticipant && <p>{words.lead}</p>}
        {separateKinds.map((kind) => (
          <OneSeparate key={kind} kind={kind} />
        ))}
        {isParticipant && <p>{words.changes}</p>}
      </Disclosure>
    </section>
  )
}

function OneSeparate({ kind }: { kind: Kind }) {
  const locale = useLocale()
  const words = separateWords[locale]
  const { isParticipant, isGuardian, name } = useMe()
  const answer = useView().consent?.separate?.find((one) => one.kind === kind)?.answer ?? null
  const may = useAbilities()('answerSeparate') && (isParticipant || isGuardian)
  const { submit, isSending, trouble } = useSend()
  const { ask, about } = separateQuestion(kind, locale)
  const state = { yes: isParticipant ? words.youSaidYes : words.saidYes, no: isParticipant ? words.youSaidNo : words.saidNo, none: isParticipant ? words.youAnsweredNot : words.answeredNot }[answer ?? 'none']
  const button = (says: 'yes' | 'no', label: string) => (
    <LargeButton disabledFocusable={isSending} aria-label={`${label}: ${ask}`} onClick={() => void submit({ type: 'answerSeparate', kind, answer: says, how: 'onScreen', textVersion: separateVersion(kind, locale) })}>
      {label}
    </LargeButton>
  )
  return (
    <div className={styles.question} role="group" aria-labelledby={`apart-${kind}`}>
      <h3 id={`apart-${kind}`}>{ask}</h3>
      <p>{about}</p>
      <p role="status">{state.replace('{name}', name)}</p>
      {trouble && <p role="alert">{trouble}</p>}
      {may && (
        <div className={styles.answers}>
          {answer !== 'yes' && button('yes', words.yes)}
          {answer !== 'no' && button('no', answer === 'yes' ? words.takeBack : words.no)}
        </div>
      )}
    </div>
  )
}
