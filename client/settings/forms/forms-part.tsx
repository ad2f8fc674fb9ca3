import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { OwnForms } from '#core/wire/forms.ts'
import styles from '#client/ui/sheet.module.css'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import { ShortList } from '../short-list.tsx'
import { ChosenFile } from './chosen-file.tsx'
import { FormCard, formPlace } from './form-card.tsx'
import { saveFormFile } from './form-file.ts'
import { useFormFile } from './use-form-file.ts'

/** Kinds of meeting that the authority has made itself: files that are brought here, and what there is to start from. */
export function FormsPart() {
  const { forms: words } = useWords('settings')
  const kept = useKept<OwnForms>('/api/forms')
  const file = useFormFile()
  useLeaveWarning(file.chosen !== null)
  const close = (place: string) => {
    file.putAway()
    goToSoon(place)
  }
  return (
    <Part id="settings-forms" title={words.title}>
      <p>{words.help}</p>
      <Ours />
      <ChooseFile file={file} />
      <ChosenFile file={file} read={kept.read} onSaved={({ form }) => void kept.read().then(() => close(formPlace(form.id)))} onCancel={() => close('settings-forms')} />
      <h3>{words.ownTitle}</h3>
      <Kept kept={kept}>
        {({ forms }) => (
          <>
            {forms.length === 0 && <p>{words.none}</p>}
            <ShortList items={forms} idOf={({ form }) => form.id}>
              {(one) => <FormCard kept={one} read={kept.read} />}
            </ShortList>
          </>
        )}
      </Kept>
    </Part>
  )
}

/** The browser's own field for files has words in the browser's language: it is pressed by a button of ours. */
function ChooseFile({ file: { choose, isChecking } }: { file: ReturnType<typeof useFormFile> }) {
  const { forms: words } = useWords('settings')
  const input = useRef<HTMLInputElement>(null)
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    await choose(chosen)
    // The same file, mended, is chosen anew.
    if (input.current) input.current.value = ''
    goToSoon('settings-form-file')
  }
  return (
    <div className={styles.acts} data-side="start">
      <input ref={input} hidden type="file" accept=".json,application/json" onChange={({ target }) => void take(target.files?.[0])} />
      <Button disabledFocusable={isChecking} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p role="status" className={styles.quiet}>
        {isChecking ? words.checking : ''}
      </p>
    </div>
  )
}

function Ours() {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <div>
      <p>{words.startFrom}</p>
      <ul className={styles.list}>
        {allMeetingForms.map((form) => (
          <li key={form.id}>
            <span>{form.name[locale]}</span>
            <Button size="small" aria-label={actOn(words.download, form.name[locale])} onClick={() => saveFormFile(form)}>
              {words.download}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
