import { Checkbox, Field, Select } from '@fluentui/react-components'
import { languageName } from '#client/text/language-name.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { lengthOf } from '../meeting-form.ts'
import { Part } from '#client/ui/part.tsx'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { FormSeen } from './form-seen-later.ts'
import { Municipality } from './municipality-later.ts'
import { labelAt } from '#client/ui/label-at.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import styles from '../plan.module.css'

/** What kind of meeting, what it is for and how it goes; the one question that it is about, its team and its language. */
export function MeetingPart() {
  const { draft, form, forms, change, messageAt } = usePlan()
  const { meeting: words } = useWords('plan')
  const locale = useLocale()
  return (
    <Part id="plan-meeting" title={words.title}>
      <Field label={labelAt(places.form, words.form)} {...lacking(messageAt(places.form))}>
        <Select id={places.form} value={draft.formId} onChange={(_event, { value }) => change({ formId: value })}>
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <p>{form.purposeToOthers[locale]}</p>
        <Phases />
      </div>
      <FormSeen />
      <TextField place={places.question} rows={2} label={words.question} hint={words.questionHint} text={draft.question} longest={160} onText={(question) => change({ question })} message={messageAt(places.question)} />
      <TextField place={places.team} label={words.team} hint={words.teamHint} text={draft.teamName} longest={80} onText={(teamName) => change({ teamName })} message={messageAt(places.team)} />
      <Field label={words.language}>
        <Select value={draft.language} onChange={(_event, { value }) => change({ language: value as PlanDraft['language'] })}>
          {Object.keys(form.name).map((language) => (
            <option key={language} value={language}>
              {languageName(language, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Municipality />
      <GoesOn />
    </Part>
  )
}

/** Beside the next meeting of the same people: nobody's words are kept for longer unless somebody says so. */
function GoesOn() {
  const { draft: { earlier }, change } = usePlan()
  const { meeting: words } = useWords('plan')
  if (!earlier) return null
  return (
    <div>
      <Checkbox label={words.goesOn} checked={earlier.goesOn} onChange={(_event, { checked }) => change({ earlier: { ...earlier, goesOn: checked === true } })} />
      <p className={styles.quiet}>{words.goesOnHint}</p>
    </div>
  )
}

function Phases() {
  const { form } = usePlan()
  const { meeting: words } = useWords('plan')
  const locale = useLocale()
  return (
    <Disclosure summary={words.phases(lengthOf(form))}>
      <ol className={styles.phases}>
        {form.phases.map(({ id, title, minutes }) => (
          <li key={id}>
            {title[locale]}, {words.minutes(minutes)}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
