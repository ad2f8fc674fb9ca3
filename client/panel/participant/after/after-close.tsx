import { ReadingCode } from '#client/meeting/reading-code/reading-code.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { useView } from '#client/live/use-session.tsx'
import { useMayHaveFiles } from '#client/meeting/files-of-letters.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { CaseCode } from '../../follow-up/case-code.tsx'
import { TakeBackYes } from '../consent/take-back-yes.tsx'
import { LetterButtons } from './letter-buttons.tsx'
import { useMe } from '../use-me.ts'
import { WhomToAsk } from './whom-to-ask.tsx'

/** The meeting is over: the letter, for those it is for, whom to ask, and what the others stay for. */
export function AfterClose() {
  const { about, letter, consent } = useView()
  const { closed: says } = useWords('participant')
  const { afterwards } = useWords('later')
  const locale = useLocale()
  const mayHaveFiles = useMayHaveFiles()
  const { isParticipant, isGuardian } = useMe()
  const moment = about?.form.teamMoment
  return (
    <>
      <section>
        <p>{letter && isParticipant ? says.thanks : says.thanksOther}</p>
        {letter ? (
          <>
            {about?.early !== null && <p>{says.early}</p>}
            <p>{mayHaveFiles ? says.keep : afterwards.onPaper}</p>
            <LetterButtons />
            {(isParticipant || isGuardian) && <p>{afterwards.wrong}</p>}
            {isParticipant && about?.isOnPaperAlone !== true && <ReadingCode recipient="participant" name={null} button={(label, press) => <LargeButton onClick={press}>{label}</LargeButton>} />}
          </>
        ) : (
          <NoLetter />
        )}
        <CaseCode button={(label, press) => <LargeButton onClick={press}>{label}</LargeButton>} />
        {moment && <p>{moment.plain[locale]}</p>}
        <WhomToAsk />
      </section>
      {letter && <LetterView letter={letter} level={2} />}
      {consent && (
        <section>
          <TakeBackYes consent={consent} />
        </section>
      )}
    </>
  )
}

/** An interpreter is sent no letter, whether there is one or not. */
function NoLetter() {
  const { about } = useView()
  const { closed: says } = useWords('participant')
  const { isParticipant, name, role } = useMe()
  if (role === 'interpreter') return null
  if ((about?.early ?? null) === null) return <p>{says.none}</p>
  return <p>{isParticipant ? says.earlyNone : says.earlyNoneOf(name)}</p>
}
