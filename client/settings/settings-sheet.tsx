import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { PageTitle } from '#client/ui/page-title.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import type { OwnForms } from '#core/wire/forms.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import { useAdministrator } from './administrator-context.ts'
import { Kept } from './asking/kept-part.tsx'
import { useKept } from './asking/use-kept.ts'
import { AdministratorsPart } from './administrators/administrators-part-later.tsx'
import { CataloguePart } from './catalogue/catalogue-part-later.tsx'
import { DaysPart } from './decisions/days-part.tsx'
import { DecidedPart } from './decisions/decided-part.tsx'
import { DecidePart } from './decisions/decide-part.tsx'
import { GatePart } from './decisions/gate-part.tsx'
import { CountedPart } from './decisions/counted-part-later.tsx'
import { LogPart } from './decisions/log-part.tsx'
import { PlansPart } from './decisions/plans-part.tsx'
import { SignInPart } from './decisions/sign-in-part.tsx'
import { WithdrawalPart } from './decisions/withdrawal-part.tsx'
import { useDeciding } from './decisions/use-deciding.ts'
import { FormEditor } from './form-editor/form-editor-later.tsx'
import { formPlace } from './forms/form-card.tsx'
import type { FormWork } from './forms/form-work.ts'
import { FormsPart } from './forms/forms-part.tsx'
import own from './settings.module.css'
import { ErasedPart } from './erased-part.tsx'
import { TermsPart } from './terms/terms-part.tsx'

/** All that a host authority decides, from top to bottom. */
export function SettingsSheet() {
  const { door: words } = useWords('settings')
  const { authority, name } = useAdministrator().administrator
  const kept = useKept<SettingsAnswer>('/api/settings')
  const forms = useKept<OwnForms>('/api/forms')
  const [work, setWork] = useState<FormWork | null>(null)
  const stopEditing = (place: string) => {
    setWork(null)
    goToSoon(place)
  }
  return (
    <main className={styles.page} aria-label={frameName()}>
      {work && <FormEditor work={work} kept={forms} onSaved={({ form }) => void forms.read().then(() => stopEditing(formPlace(form.id)))} onLeave={() => stopEditing(work.kept ? formPlace(work.kept.form.id) : 'settings-forms')} />}
      <PageTitle text={words.title} />
      <p>
        {words.decidesFor(authority, name ?? '')} {words.notKept}
      </p>
      <Contents />
      <Kept kept={kept}>{(answer) => <Decisions answer={answer} read={kept.read} />}</Kept>
      <FormsPart kept={forms} onEdit={setWork} />
      <TermsPart />
      <CataloguePart />
      <AdministratorsPart />
      {kept.answer && <DecidedPart answer={kept.answer} />}
      <ErasedPart />
    </main>
  )
}

/** Where everything on the page is: it is long. */
function Contents() {
  const { door, gate, days, plans, withdrawal, counted, signIn, decide, forms, terms, catalogue, administrators, decided, erased } = useWords('settings')
  const parts = { gate, keeping: days, plans, withdrawal, counted, 'sign-in': signIn, decide, forms, terms, catalogue, administrators, decided, erased }
  return (
    <nav aria-label={door.contents}>
      <ul className={own.contents}>
        {Object.entries(parts).map(([name, { title }]) => (
          <li key={name}>
            <a href={`#settings-${name}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Decisions({ answer, read }: { answer: SettingsAnswer; read: ReturnType<typeof useKept<SettingsAnswer>>['read'] }) {
  const deciding = useDeciding(answer, read)
  useLeaveWarning(deciding.changed.length > 0)
  return (
    <>
      <GatePart deciding={deciding} gates={answer.readingGates} />
      <DaysPart deciding={deciding} now={answer.now.retentionDays} />
      <PlansPart deciding={deciding} />
      <WithdrawalPart deciding={deciding} />
      <LogPart deciding={deciding} />
      <CountedPart deciding={deciding} now={answer.now.municipalities} />
      <SignInPart deciding={deciding} hasAccounts={answer.hasAccounts} signIns={answer.signIns} />
      <DecidePart deciding={deciding} now={answer.now} />
    </>
  )
}
