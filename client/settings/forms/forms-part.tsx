import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { ownName } from '#client/text/own-form-name.ts'
import type { OwnForms } from '#core/wire/forms.ts'
import styles from '#client/ui/sheet.module.css'
import { Kept } from '../asking/kept-part.tsx'
import type { useKept } from '../asking/use-kept.ts'
import { ChooseFile } from '../choose-file.tsx'
import own from '../settings.module.css'
import { ShortList } from '../short-list.tsx'
import { ChosenFile } from './chosen-file.tsx'
import { FormCard, formPlace } from './form-card.tsx'
import { FormSeen } from './form-seen-later.tsx'
import { FolderFaults } from './folder-faults.tsx'
import { groupsIn } from './groups-in.ts'
import { saveFormFile, type MeetingForm } from './form-file.ts'
import type { FormWork } from './form-work.ts'
import { useFormFile } from './use-form-file.ts'

type FormsPartProps = { kept: ReturnType<typeof useKept<OwnForms>>; onEdit: (work: FormWork) => void }

/** Kinds of meeting that the authority has made itself: files that are brought here, and what there is to start from. */
export function FormsPart({ kept, onEdit }: FormsPartProps) {
  const { forms: words } = useWords('settings')
  const file = useFormFile()
  const [seen, setSeen] = useState<MeetingForm | null>(null)
  const see = (form: MeetingForm) => {
    setSeen(form)
    goToSoon('settings-form-sheet')
  }
  const copy = ({ name, ...form }: MeetingForm) => onEdit({ given: { ...form, name: ownName(name) }, kept: null, isFromFile: false })
  useLeaveWarning(file.chosen !== null)
  const close = (place: string) => {
    file.putAway()
    goToSoon(place)
  }
  return (
    <Part id="settings-forms" title={words.title}>
      <p>{words.help}</p>
      {seen && <FormSeen form={seen} onClose={() => (setSeen(null), goToSoon('settings-forms'))} />}
      <div>
        <p>{words.startFrom}</p>
        <FormList forms={allMeetingForms} onSee={see} onCopy={copy} />
      </div>
      {kept.answer && kept.answer.local.length > 0 && (
        <div>
          <h3>{words.sheet.local}</h3>
          <FormList forms={kept.answer.local} onSee={see} onCopy={copy} />
        </div>
      )}
      {kept.answer && kept.answer.localFaults.length > 0 && <FolderFaults faults={kept.answer.localFaults} />}
      <ChooseFile accept=".json,application/json" label={words.choose} isBusy={file.isChecking} busy={words.checking} onFile={(chosen) => file.choose(chosen).then(() => goToSoon('settings-form-file'))} />
      <ChosenFile file={file} read={kept.read} onSaved={({ form }) => void kept.read().then(() => close(formPlace(form.id)))} onCancel={() => close('settings-forms')} onMend={(given) => (file.putAway(), onEdit({ given, kept: null, isFromFile: true }))} />
      <h3>{words.ownTitle}</h3>
      <Kept kept={kept}>
        {({ forms, local }) => (
          <>
            {forms.length === 0 && <p>{words.none}</p>}
            <ShortList items={forms} idOf={({ form }) => form.id}>
              {(one) => <FormCard kept={one} isHidden={local.some(({ id }) => id === one.form.id)} groups={groupsIn({ forms, local }).map(({ id }) => id)} read={kept.read} onSee={() => see(one.form)} onChange={() => onEdit({ given: one.form, kept: one, isFromFile: false })} onCopy={() => copy(one.form)} />}
            </ShortList>
          </>
        )}
      </Kept>
    </Part>
  )
}

type FormListProps = { forms: readonly MeetingForm[]; onSee: (form: MeetingForm) => void; onCopy: (form: MeetingForm) => void }

function FormList({ forms, onSee, onCopy }: FormListProps) {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <ul className={`${styles.list} ${own.wrapped}`}>
      {forms.map((form) => (
        <li key={form.id}>
          <span>{form.name[locale]}</span>
          <span className={styles.acts}>
            <Button size="small" appearance="subtle" aria-label={actOn(words.sheet.see, form.name[locale])} onClick={() => onSee(form)}>
              {words.sheet.see}
            </Button>
            <Button size="small" appearance="subtle" aria-label={actOn(words.download, form.name[locale])} onClick={() => saveFormFile(form)}>
              {words.download}
            </Button>
            <Button size="small" aria-label={actOn(words.copy, form.name[locale])} onClick={() => onCopy(form)}>
              {words.copy}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
