import { Field, Input, Select } from '@fluentui/react-components'
import { separateKinds, separateQuestion, separateVersion, supportLevels } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { WhichPaper } from '#client/meeting/consent-text/which-paper.tsx'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { labelAt } from '#client/ui/label-at.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { separatePlace } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import styles from '../plan.module.css'
import { longestConsent } from './consent-draft.ts'
import { withAnswer, withHow, type SeparateAnswer } from './separate-draft.ts'

/** What is asked apart and was answered before the meeting: how, and of a paper by whom it was taken. */
export function SeparatePart() {
  const locale = useLocale()
  const { separateTaken: says } = useWords('later')
  return (
    <div className={styles.written} role="group" aria-labelledby="separate-title">
      <h3 id="separate-title">{separateWords[locale].title}</h3>
      <p className={styles.quiet}>{says.planHelp}</p>
      {separateKinds.map((kind) => (
        <OneAnswer key={kind} kind={kind} />
      ))}
    </div>
  )
}

function SupportSelect({ said: { support, ...said }, set }: { said: SeparateAnswer; set: (next: SeparateAnswer) => void }) {
  const words = separateWords[useLocale()]
  const { separateTaken: says } = useWords('later')
  const names = { none: words.supportNone, little: words.supportLittle, fair: words.supportFair, good: words.supportGood }
  const chosen = (value: string) => supportLevels.find((level) => level === value)
  return (
    <Field label={says.planSupport}>
      <Select value={support ?? ''} onChange={(_event, { value }) => set({ ...said, ...(chosen(value) && { support: chosen(value) }) })}>
        <option value="">{says.notAsked}</option>
        {supportLevels.map((level) => (
          <option key={level} value={level}>
            {names[level]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function OneAnswer({ kind }: { kind: SeparateAnswer['kind'] }) {
  const locale = useLocale()
  const { draft, change, today, messageAt } = usePlan()
  const { separateTaken: says } = useWords('later')
  const { consent: words, paper: onPaper } = useWords('plan')
  const said = draft.consent.separate?.find((one) => one.kind === kind) ?? null
  const set = (next: SeparateAnswer | null) => change((before) => ({ ...before, consent: { ...before.consent, separate: withAnswer(before.consent.separate ?? [], kind, next) } }))
  const texts = { spoken: separateVersion(kind, locale), written: separateVersion(kind, draft.language) }
  const answered = (answer: string) => set(answer === 'yes' || answer === 'no' ? { ...(said ?? { kind, how: 'spoken', textVersion: texts.spoken }), answer } : null)
  const paper = said?.paper ?? { takenBy: '', signedOn: '' }
  const isHalf = (paper.takenBy.trim() === '') !== (paper.signedOn === '')
  const halfSaid = (field: 'takenBy' | 'signedOn') => (isHalf && paper[field].trim() === '' ? { validationMessage: says.paperHalf } : {})
  const signedOn = separatePlace(kind)
  const setPaper = (part: Partial<typeof paper>) => said && set({ ...said, paper: { ...paper, ...part } })
  return (
    <div className={styles.pair}>
      <Field label={separateQuestion(kind, locale).ask}>
        <Select value={said?.answer ?? ''} onChange={(_event, { value }) => answered(value)}>
          <option value="">{says.notAsked}</option>
          <option value="yes">{separateWords[locale].yes}</option>
          <option value="no">{separateWords[locale].no}</option>
        </Select>
      </Field>
      {said && (
        <Field label={words.how}>
          <Select value={said.how} onChange={(_event, { value }) => set(withHow(said, value === 'written' ? 'written' : 'spoken', texts))}>
            <option value="spoken">{words.hows.spoken}</option>
            <option value="written">{words.hows.written}</option>
          </Select>
        </Field>
      )}
      {said?.how === 'written' && (
        <>
          <Field label={onPaper.takenBy} {...halfSaid('takenBy')}>
            <Input value={paper.takenBy} maxLength={longestConsent.takenBy} autoComplete="off" onChange={(_event, { value }) => setPaper({ takenBy: value })} />
          </Field>
          <Field label={labelAt(signedOn, onPaper.signedOn)} {...halfSaid('signedOn')} {...lacking(messageAt(signedOn))}>
            <Input id={signedOn} type="date" max={today} value={paper.signedOn} onChange={(_event, { value }) => setPaper({ signedOn: value })} />
          </Field>
          <WhichPaper place={`separate-text-${kind}`} apart={kind} language={draft.language} chosen={said.textVersion} isSigned={false} onChosen={(textVersion) => set({ ...said, textVersion })} />
        </>
      )}
      {said?.kind === 'followUp' && said.answer === 'yes' && <SupportSelect said={said} set={set} />}
    </div>
  )
}
