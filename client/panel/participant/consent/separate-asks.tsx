import { separateKinds } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSeparate, type SeparateKind } from '#client/meeting/consent-taken/use-separate.ts'
import { SupportLevels } from '#client/meeting/consent-taken/support-levels.tsx'
import { useLocale } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import styles from './consent.module.css'

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

function OneSeparate({ kind }: { kind: SeparateKind }) {
  const words = separateWords[useLocale()]
  const { isParticipant, isGuardian, name } = useMe()
  const { ask, about, answer, support, taken, text, say, isSending, trouble } = useSeparate(kind, 'onScreen')
  const may = useAbilities()('answerSeparate') && (isParticipant || isGuardian)
  const state = { yes: isParticipant ? words.youSaidYes : words.saidYes, no: isParticipant ? words.youSaidNo : words.saidNo, none: isParticipant ? words.youAnsweredNot : words.answeredNot }[answer ?? 'none']
  const button = (says: 'yes' | 'no', label: string) => (
    <LargeButton disabledFocusable={isSending} aria-label={`${label}: ${ask}`} onClick={() => say(says)}>
      {label}
    </LargeButton>
  )
  return (
    <div className={styles.question} role="group" aria-labelledby={`apart-${kind}`}>
      <h3 id={`apart-${kind}`}>{ask}</h3>
      <p>{about}</p>
      <p role="status">{state.replace('{name}', name)}</p>
      {taken !== null && <p>{taken}</p>}
      {text !== null && (
        <p>
          <a href={`/samtyckestext/${text.version}`} target="_blank" rel="noreferrer" aria-label={`${text.name}: ${ask}`}>
            {text.name}
          </a>
        </p>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      {may && (
        <div className={styles.answers}>
          {answer !== 'yes' && button('yes', words.yes)}
          {answer !== 'no' && button('no', answer === 'yes' ? words.takeBack : words.no)}
        </div>
      )}
      {may && kind === 'followUp' && answer === 'yes' && (
        <SupportLevels
          said={support}
          ask={isParticipant ? words.supportAsk : words.supportAskOther.replace('{name}', name)}
          say={(level) => say('yes', level)}
          className={styles.answers}
          button={(label, isChosen, press) => (
            <LargeButton key={label} disabledFocusable={isSending} isPressed={isChosen} onClick={press}>
              {label}
            </LargeButton>
          )}
        />
      )}
    </div>
  )
}
