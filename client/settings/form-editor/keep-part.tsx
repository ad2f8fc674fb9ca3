import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { TextField } from '#client/meeting/text-field.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import type { KeptFormAnswer } from '#core/wire/forms.ts'
import { DecidesAs } from '../asking/decides-as.tsx'
import { saveFormFile } from '../forms/form-file.ts'
import { FormActs } from '../written/form-acts.tsx'
import { placeOf, useEditing } from './editor-context.ts'
import { NewerVersion } from './newer-version.tsx'
import type { useFormEditor } from './use-form-editor.ts'

type KeepPartProps = { editor: ReturnType<typeof useFormEditor>; kept: KeptFormAnswer | null; onSee: () => void; onLeave: () => void }

/** The file, who decides, and keeping it; or leaving, asked once more where something would be lost. */
export function KeepPart({ editor, kept, onSee, onLeave }: KeepPartProps) {
  const words = useWords('settings').editor
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = () => {
    if (!editor.isChanged) return onLeave()
    setIsLeaving(true)
    goToSoon('form-edit-stay')
  }
  const { checked, isNew } = editor.checking
  const whole = isNew && editor.faults.length === 0 ? (checked?.form ?? null) : null
  return (
    <>
      <Part id="form-edit-file" title={words.file}>
        {kept === null ? <IdField editor={editor} /> : <p>{words.idFixed(editor.id)}</p>}
        <p>{whole ? words.downloadHelp : words.draftHelp}</p>
        <div className={styles.acts} data-side="start">
          <Button onClick={() => saveFormFile(editor.given)}>{whole ? words.download : words.downloadDraft}</Button>
          <Button disabledFocusable={whole === null} onClick={onSee}>
            {words.see}
          </Button>
        </div>
      </Part>
      <Part id="form-edit-keep" title={words.save}>
        <NewerVersion newer={editor.newer} before={kept?.form} />
        <DecidesAs />
        {isLeaving ? (
          <div role="group" aria-label={words.leave} className={styles.written}>
            <p>{words.leave}</p>
            <div className={styles.acts}>
              <Button id="form-edit-stay" onClick={() => setIsLeaving(false)}>
                {words.stay}
              </Button>
              <Button appearance="subtle" onClick={onLeave}>
                {words.throwAway}
              </Button>
            </div>
          </div>
        ) : (
          <FormActs form={editor} save={words.save} onCancel={leave} />
        )}
      </Part>
    </>
  )
}

/** Of a new form: the id goes by the name until somebody writes another. */
function IdField({ editor: { id, setOwnId } }: Pick<KeepPartProps, 'editor'>) {
  const words = useWords('settings').editor
  const { messageAt } = useEditing()
  return <TextField place={placeOf('id')} label={words.fields.id} hint={words.idHint} text={id} longest={41} onText={setOwnId} message={messageAt('id')} />
}
