import { Button } from '@fluentui/react-components'
import { separateKinds } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSeparate, type SeparateKind } from '#client/meeting/consent-taken/use-separate.ts'
import { SupportLevels } from '#client/meeting/consent-taken/support-levels.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '../panel.module.css'

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

function OneTaken({ kind, name }: { kind: SeparateKind; name: string }) {
  const words = separateWords[useLocale()]
  const { separateTaken: says } = useWords('later')
  const { ask, answer, support, taken, text, say, isSending, trouble } = useSeparate(kind, 'spoken')
  const state = { yes: words.saidYes, no: words.saidNo, none: words.answeredNot }[answer ?? 'none']
  const button = (said: 'yes' | 'no', label: string) => (
    <Button size="small" disabledFocusable={isSending} aria-label={`${label}: ${ask}`} onClick={() => say(said)}>
      {label}
    </Button>
  )
  return (
    <div role="group" aria-label={ask} className={styles.bare}>
      <p>{ask}</p>
      <p className={styles.soft} role="status">
        {name === '' ? says[answer ?? 'none'] : state.replace('{name}', name)}
      </p>
      {taken !== null && <p className={styles.small}>{taken}</p>}
      {text !== null && (
        <p className={styles.small}>
          <a href={`/samtyckestext/${text.version}`} target="_blank" rel="noreferrer" aria-label={`${text.name}: ${ask}`}>
            {text.name}
          </a>
        </p>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      <div className={styles.acts} data-side="start">
        {answer !== 'yes' && button('yes', says.heardYes)}
        {answer !== 'no' && button('no', says.heardNo)}
      </div>
      {kind === 'followUp' && answer === 'yes' && (
        <SupportLevels
          said={support}
          ask={words.supportAskOther.replace('{name}', name)}
          say={(level) => say('yes', level)}
          className={styles.acts}
          button={(label, isChosen, press) => (
            <Button key={label} size="small" disabledFocusable={isSending} aria-pressed={isChosen} appearance={isChosen ? 'primary' : 'secondary'} onClick={press}>
              {label}
            </Button>
          )}
        />
      )}
    </div>
  )
}
