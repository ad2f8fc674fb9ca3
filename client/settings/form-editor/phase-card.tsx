import { Button } from '@fluentui/react-components'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import disclosure from '#client/ui/disclosure.module.css'
import { cardPlace, placeOf, useEditing } from './editor-context.ts'
import own from './form-editor.module.css'
import type { PhaseDraft } from './form-draft.ts'
import { PhaseFields } from './phase-fields.tsx'
import type { useMoving } from './use-moving.ts'

type PhaseCardProps = { phase: PhaseDraft; index: number; count: number; isOpen: boolean; onOpen: () => void; moving: ReturnType<typeof useMoving>; onRemove: () => void }

/** A phase in a line, with what moves it; opened, all its fields. */
export function PhaseCard({ phase, index, count, isOpen, onOpen, moving, onRemove }: PhaseCardProps) {
  const words = useWords('settings').editor
  const { faultsIn, messageAt } = useEditing()
  const locale = useLocale()
  const at = `phases.${index}`
  const faults = faultsIn(at)
  const says = messageAt(at)
  const title = phase.title[locale].trim() || words.untitled
  const content = `${placeOf(phase.id)}-content`
  return (
    <li id={placeOf(at)} tabIndex={-1} aria-label={title} className={own.phase} onDragOver={(event) => moving.over(event, index)} onDrop={(event) => event.preventDefault()}>
      <div className={own.line}>
        <span className={own.grip} draggable aria-hidden onDragStart={() => moving.start(index)} onDragEnd={moving.end} />
        <h3 className={disclosure.heading}>
          <button type="button" id={cardPlace(phase.id, 'open')} className={disclosure.button} aria-expanded={isOpen} aria-controls={content} onClick={onOpen}>
            <span className={isOpen ? `${disclosure.mark} ${disclosure.isOpen}` : disclosure.mark} aria-hidden />
            <span>{words.phase(index + 1, phase.title[locale].trim(), phase.minutes)}</span>
          </button>
        </h3>
        <div className={styles.acts}>
          <Button id={cardPlace(phase.id, 'up')} size="small" appearance="subtle" disabledFocusable={index === 0} aria-label={actOn(words.up, title)} onClick={() => moving.by(index, -1)}>
            {words.up}
          </Button>
          <Button id={cardPlace(phase.id, 'down')} size="small" appearance="subtle" disabledFocusable={index === count - 1} aria-label={actOn(words.down, title)} onClick={() => moving.by(index, 1)}>
            {words.down}
          </Button>
          <Button size="small" appearance="subtle" aria-label={actOn(words.remove, title)} onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
      {faults > 0 && <p className={own.wrong}>{words.inPhase(faults)}</p>}
      {says !== undefined && <p>{says}</p>}
      <div id={content} hidden={!isOpen} className={styles.fields}>
        {isOpen && <PhaseFields phase={phase} at={at} />}
      </div>
    </li>
  )
}
