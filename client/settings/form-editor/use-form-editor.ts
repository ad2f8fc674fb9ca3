import { useMemo, useState } from 'react'
import type { KeptFormAnswer, OwnForms } from '#core/wire/forms.ts'
import type { useKept } from '../asking/use-kept.ts'
import type { FormWork } from '../forms/form-work.ts'
import { draftFrom } from './draft-from.ts'
import { faultsOf } from './faults-of.ts'
import { givenOf, type FormDraft, type PhaseDraft } from './form-draft.ts'
import { idFor } from './form-id.ts'
import { useChecking } from './use-checking.ts'
import { useKeeping } from './use-keeping.ts'

type Asking = { work: FormWork; takenIds: readonly string[]; kept: ReturnType<typeof useKept<OwnForms>>; onSaved: (saved: KeptFormAnswer) => void }

/** A form that is being changed: what stands in it, what is wrong there, and how it is kept. A new form has an id after its name until somebody writes another. */
export function useFormEditor({ work, takenIds, kept, onSaved }: Asking) {
  const [first] = useState(() => draftFrom(work.given))
  const [draft, setDraft] = useState(first)
  const [ownId, setOwnId] = useState<string | null>(null)
  const isNewForm = work.kept === null
  const id = work.kept?.form.id ?? ownId ?? idFor(draft.name.sv, takenIds)
  const given = useMemo(() => givenOf({ ...draft, id }), [draft, id])
  const checking = useChecking(given)
  const isWhole = (now: typeof checking.checked) => faultsOf(now, { isNewForm, id, takenIds }).length === 0
  const keeping = useKeeping({ id, given, startsAt: work.kept?.version ?? null, checking, isWhole, kept, onSaved })
  const change = (part: Partial<FormDraft>) => {
    keeping.forget()
    setDraft((before) => ({ ...before, ...part }))
  }
  const changePhase = (phaseId: string, part: Partial<PhaseDraft>) => {
    keeping.forget()
    setDraft((before) => ({ ...before, phases: before.phases.map((one) => (one.id === phaseId ? { ...one, ...part } : one)) }))
  }
  const isChanged = work.isFromFile || JSON.stringify(givenOf(draft)) !== JSON.stringify(givenOf(first))
  return { ...keeping, first, draft, id, setOwnId, given, change, changePhase, checking, faults: faultsOf(checking.checked, { isNewForm, id, takenIds }), isChanged }
}
