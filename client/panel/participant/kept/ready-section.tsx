import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { readyText } from '../../kept/said-by-text.ts'
import { WordsForm } from '../forms-later.tsx'
import { useHasDraft } from '../forms/use-has-draft.ts'
import { useMe } from '../use-me.ts'
import styles from '../items/items.module.css'

type Ready = Kept['ready'][number]
const answers: Ready['answer'][] = ['yes', 'partly', 'notYet']

/** Whether it is time: the participant's own answer first, and what the others have answered. */
export function ReadySection() {
  const { kept } = useView()
  const { ready: words } = useWords('kept')
  const may = useAbilities()
  const { isParticipant, isGuardian, name } = useMe()
  const said = kept?.ready ?? []
  const own = said.find(({ voice }) => voice === 'participant')
  const others = said.filter(({ voice }) => voice !== 'participant')
  const mayAnswer = may('sayReady') && (isParticipant || isGuardian)
  const silent = (kept?.silent ?? []).filter(({ voice }) => voice !== 'participant')
  if (said.length + silent.length === 0 && !mayAnswer) return null
  return (
    <section>
      <h2>{isParticipant ? words.titleYou : words.title(name)}</h2>
      {mayAnswer && <OwnAnswer own={own} />}
      {own && !(mayAnswer && isParticipant) && <OneAnswer said={own} />}
      {others.map((one) => (
        <OneAnswer key={one.seatId} said={one} />
      ))}
      {silent.map(({ voice, why }) => (
        <p key={voice}>{words.silent[why](words.voices[voice])}</p>
      ))}
    </section>
  )
}

function OneAnswer({ said }: { said: Ready }) {
  const { about } = useView()
  const { ready: words } = useWords('kept')
  const locale = useLocale()
  const { reader, table } = useMe()
  return (
    <>
      <p>{readyText(said, { words, table, locale, reader })}</p>
      {said.words !== null && (
        <blockquote lang={about?.language}>
          <HardText text={said.words} />
        </blockquote>
      )}
    </>
  )
}

function OwnAnswer({ own }: { own: Ready | undefined }) {
  const { ready: words } = useWords('kept')
  const { isParticipant, name, participantId } = useMe()
  const { submit, isSending, trouble } = useSend()
  const hasDraft = useHasDraft('readyWords')
  const seatId = participantId ?? ''
  const title = isParticipant ? words.titleYou : words.title(name)
  const say = (answer: Ready['answer'], said: string | null) => ({ type: 'sayReady', seatId, answer, words: said }) as const
  return (
    <>
      <div className={styles.answers}>
        {answers.map((answer) => (
          <LargeButton key={answer} isPressed={own?.answer === answer} aria-label={actOn(words.answers[answer], title)} onClick={() => void (own?.answer !== answer && !isSending && submit(say(answer, own?.words ?? null)))}>
            {words.answers[answer]}
          </LargeButton>
        ))}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {own && (
        <Disclosure summary={words.words} startsOpen={hasDraft || own.words !== null}>
          <WordsForm place="readyWords" label={words.words} save={words.saveWords} longest={longest.words} startsWith={own.words ?? ''} keepsText toCommand={(said) => say(own.answer, said)} />
        </Disclosure>
      )}
    </>
  )
}
