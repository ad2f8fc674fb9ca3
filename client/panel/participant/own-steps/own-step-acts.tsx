import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { StepForm } from '../forms-later.tsx'
import { useHasDraft } from '../forms/use-has-draft.ts'
import styles from '../items/items.module.css'

/** The participant's own step, to change or to take away. */
export function OwnStepActs({ item, what, titleId }: { item: Item; what: string; titleId: string }) {
  const { items: says } = useWords('participant')
  const { ownStep } = useWords('answering')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const place = `ownStep-${item.id}`
  const [isChanging, setIsChanging] = useState(useHasDraft(place))
  const { content } = item
  // What was not written as words and a last day can not be shown in this form.
  const words = content.what.kind === 'words' && (content.when === null || content.when.kind === 'by') ? content.what.words : null
  const mayChange = words !== null && may('editItem')
  const close = () => {
    setIsChanging(false)
    goToSoon(titleId)
  }
  return (
    <>
      <div className={styles.acts}>
        {mayChange && (
          <LargeButton appearance="subtle" aria-expanded={isChanging} aria-label={says.editName(what)} onClick={() => setIsChanging(!isChanging)}>
            {says.edit}
          </LargeButton>
        )}
        {may('withdrawItem') && (
          <LargeButton appearance="subtle" disabledFocusable={isSending} aria-label={says.removeName(what)} onClick={() => void submit({ type: 'withdrawItem', itemId: item.id })}>
            {says.remove}
          </LargeButton>
        )}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {mayChange && isChanging && (
        <StepForm
          place={place}
          save={ownStep.saveChange}
          startsWith={{ words, day: content.when?.kind === 'by' ? content.when.date : '' }}
          toCommand={(what, when) => ({ type: 'editItem', itemId: item.id, content: { ...content, what, when } })}
          onSaved={close}
        />
      )}
    </>
  )
}
