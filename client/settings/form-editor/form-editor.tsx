import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { PageTitle } from '#client/ui/page-title.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { KeptFormAnswer, OwnForms } from '#core/wire/forms.ts'
import type { useKept } from '../asking/use-kept.ts'
import { FormSeen } from '../forms/form-seen.tsx'
import type { FormWork } from '../forms/form-work.ts'
import { groupsIn } from '../forms/groups-in.ts'
import { AboutPart } from './about-part.tsx'
import { CheckPart } from './check-part.tsx'
import { EditorContext, placeOf, type Editing } from './editor-context.ts'
import { isWithin } from './faults-of.ts'
import own from './form-editor.module.css'
import { KeepPart } from './keep-part.tsx'
import { LeftPart } from './left-part.tsx'
import { MomentPart } from './moment-part.tsx'
import { PhasesPart } from './phases-part.tsx'
import { useFormEditor } from './use-form-editor.ts'
import { WhoPart } from './who-part.tsx'
import { GoalsPart, WrittenPart } from './written-part.tsx'

type FormEditorProps = { work: FormWork; kept: ReturnType<typeof useKept<OwnForms>>; onSaved: (saved: KeptFormAnswer) => void; onLeave: () => void }

/** A form that is changed: all that it says, whether it holds, and how people will meet it. */
export function FormEditor({ work, kept, onSaved, onLeave }: FormEditorProps) {
  const words = useWords('settings').editor
  const locale = useLocale()
  const takenIds = [...allMeetingForms.map(({ id }) => id), ...(kept.answer ? [...kept.answer.local.map(({ id }) => id), ...kept.answer.forms.map(({ form }) => form.id)] : [])]
  const editor = useFormEditor({ work, takenIds, kept, onSaved })
  const [opened, setOpened] = useState<string[]>([])
  const [isSeen, setIsSeen] = useState(false)
  useLeaveWarning(editor.isChanged)
  const { checked } = editor.checking
  const open = (id: string) => setOpened((before) => [...before, id])
  const goTo = (at: string) => {
    const [, index] = /^phases\.(\d+)\./.exec(at) ?? []
    const phase = editor.draft.phases[Number(index)]
    if (phase) open(phase.id)
    goToSoon(nearestPlace(at))
  }
  return (
    <EditorContext value={useEditingOf(editor)}>
      <section className={own.editor}>
        <PageTitle text={work.kept ? words.changeTitle(work.kept.form.name[locale]) : words.newTitle} />
        <p>{words.lead}</p>
        <AboutPart />
        <WhoPart />
        <PhasesPart opened={opened} onOpen={open} onShut={(id) => setOpened((before) => before.filter((one) => one !== id))} />
        <WrittenPart />
        <LeftPart groups={groupsIn(kept.answer ?? { local: [], forms: [] }).map(({ id, name }) => ({ form: id, name }))} />
        <GoalsPart />
        <MomentPart />
        <CheckPart editor={editor} onGoTo={goTo} />
        {isSeen && checked?.form && <FormSeen form={checked.form} onClose={() => (setIsSeen(false), goToSoon('form-edit-file'))} />}
        <form noValidate className={own.editor} onSubmit={(event) => (event.preventDefault(), void editor.save())}>
          <KeepPart editor={editor} kept={work.kept} onSee={() => (setIsSeen(true), goToSoon('settings-form-sheet'))} onLeave={onLeave} />
        </form>
      </section>
    </EditorContext>
  )
}

function useEditingOf({ draft, first, change, changePhase, faults, isTried, checking }: ReturnType<typeof useFormEditor>): Editing {
  const words = useWords('settings').editor
  const shown = isTried ? faults : faults.filter(({ fault }) => fault !== 'empty')
  return {
    draft,
    first,
    change,
    changePhase,
    messageAt: (at) => {
      const found = shown.find((one) => one.at === at)
      return found && words.faults[found.fault](found.says)
    },
    faultsIn: (at) => shown.filter((one) => isWithin(one.at, at)).length,
    sight: checking.sight,
    isSightNew: checking.isNew && checking.checked?.sight !== null,
  }
}

/** The id of a place, or of the nearest around it that has a field or a heading. */
function nearestPlace(at: string): string {
  const parts = at.split('.')
  const places = parts.map((_, index) => placeOf(parts.slice(0, parts.length - index).join('.')))
  // A field of a phase that is being opened comes with it.
  return /^phases\.\d+\./.test(at) ? (places[0] ?? '') : (places.find((place) => document.getElementById(place)) ?? 'form-edit-phases')
}
