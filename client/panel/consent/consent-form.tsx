import { Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { textVersions } from '#client/meeting/consent-text/consent-text-version.ts'
import { WhichPaper } from '#client/meeting/consent-text/which-paper.tsx'
import { dayAfter, dayOf } from '#client/meeting/days.ts'
import { listed } from '#client/meeting/listed.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { isTooLong, lastDayOfYes } from '#core/meeting/longest-yes.ts'
import { PanelForm } from '../panel-form.tsx'
import styles from '../panel.module.css'
import { recordsToTakeDown, type ConsentTerms } from './records-to-take-down.ts'
import { dayItMustReach, organisationsAtTable } from './spoken-consent.ts'

const usualDays = 90
const longest = { category: 80, purpose: 200 } as const
type Category = 'health' | 'work' | 'money' | 'support'
const categories: readonly Category[] = ['health', 'work', 'money', 'support']
const ways: readonly ConsentTerms['how'][] = ['spoken', 'written', 'onScreen']

/** Takes consent down for all organisations at the table, both ways, as it was said. */
export function ConsentForm({ onDone }: { onDone: () => void }) {
  const { clockOffsetMs, view } = useSession().state
  const words = useWords('panel').consent
  const { refusals } = useWords('refusals')
  const locale = useLocale()
  const { submit, isSending, trouble } = useSend()
  const [chosen, setChosen] = useState<Category[]>([])
  const [other, setOther] = useState('')
  const [how, setHow] = useState<ConsentTerms['how']>('spoken')
  const [purpose, setPurpose] = useState(words.purposeText)
  const [until, setUntil] = useState(() => dayAfter(dayOf(Date.now() + clockOffsetMs), usualDays))
  const [paperText, setPaperText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const about = [...chosen.map((category) => words.categoryNames[category].toLowerCase()), oneLine(other)].filter((text) => text !== '')
  const isTooFar = until !== '' && isTooLong(until, lastDayOfYes(dayItMustReach(view.about), dayOf(Date.now() + clockOffsetMs)))
  const save = async () => {
    const isWhole = about.length > 0 && until !== '' && !isTooFar && purpose.trim() !== ''
    setIsTried(!isWhole)
    if (!isWhole || !view.people) return
    const versions = await textVersions('panel', locale, view.about?.language ?? locale)
    const records = recordsToTakeDown(view.people, view.consent ?? null, { categories: about, kinds: chosen, purpose: oneLine(purpose), until, how, textVersion: (how === 'written' && paperText) || versions[how] }, dayItMustReach(view.about))
    if (await submit({ type: 'recordConsent', records })) onDone()
  }
  return (
    <PanelForm onSave={save} onCancel={onDone} words={words} isSending={isSending} trouble={trouble}>
      <ReadAloud />
      <Categories chosen={chosen} onChosen={setChosen} message={isTried && about.length === 0 ? words.chooseOne : undefined} />
      <Field label={words.other}>
        <Input value={other} maxLength={longest.category} autoComplete="off" onChange={(_event, { value }) => setOther(value)} />
      </Field>
      <WrittenField rows={1} label={words.purpose} text={purpose} onText={setPurpose} longest={longest.purpose} />
      <DayField label={words.untilLabel} day={until} onDay={setUntil} hasShortcuts={false} message={isTooFar ? refusals.consentTooLong : undefined} />
      <Field label={words.how}>
        <Select value={how} onChange={(_event, { value }) => setHow(value as ConsentTerms['how'])}>
          {ways.map((way) => (
            <option key={way} value={way}>
              {words.hows[way]}
            </option>
          ))}
        </Select>
      </Field>
      {how === 'written' && <WhichPaper place="consent-paper-text" language={view.about?.language ?? locale} chosen={paperText} isSigned={false} onChosen={setPaperText} />}
    </PanelForm>
  )
}

type CategoriesProps = { chosen: Category[]; onChosen: (chosen: Category[]) => void; message: string | undefined }

function Categories({ chosen, onChosen, message }: CategoriesProps) {
  const words = useWords('panel').consent
  const tick = (category: Category, isTicked: boolean) => onChosen(categories.filter((one) => (one === category ? isTicked : chosen.includes(one))))
  // Not in a Field: it would give every box the same id.
  return (
    <fieldset className={styles.choices}>
      <legend>{words.categories}</legend>
      {categories.map((category) => (
        <Checkbox key={category} label={words.categoryNames[category]} checked={chosen.includes(category)} onChange={(_event, { checked }) => tick(category, checked === true)} />
      ))}
      {message !== undefined && <p role="alert">{message}</p>}
    </fieldset>
  )
}

/** The question itself, in the words that the participant hears. */
function ReadAloud() {
  const people = useSession().state.view.people
  const words = useWords('panel').consent
  const locale = useLocale()
  if (!people) return null
  const names = listed(organisationsAtTable(people).map(({ name }) => name), locale)
  const participant = participantOf(people)
  return (
    <p>
      <strong>{words.readAloud}:</strong> {participant ? words.asked(participant.name, names) : words.askedPlain(names)}
    </p>
  )
}
