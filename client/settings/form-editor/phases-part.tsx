import { Button, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import { mostPhases, phasesToBeginFrom } from './changed-phases.ts'
import { placeOf, useEditing } from './editor-context.ts'
import own from './form-editor.module.css'
import { minutesOf } from './form-draft.ts'
import { PhaseCard } from './phase-card.tsx'
import { useMoving } from './use-moving.ts'
import { usePhaseList } from './use-phase-list.ts'

type PhasesPartProps = { opened: readonly string[]; onOpen: (id: string) => void; onShut: (id: string) => void }

/** The phases in order: each in a line that opens, moves and goes. */
export function PhasesPart({ opened, onOpen, onShut }: PhasesPartProps) {
  const words = useWords('settings').editor
  const { draft, messageAt } = useEditing()
  const list = usePhaseList(onOpen)
  const moving = useMoving(list)
  const { phases } = draft
  const says = messageAt('phases')
  return (
    <Part id={placeOf('phases')} title={words.phases}>
      <p>{words.phasesHelp}</p>
      <p className={styles.quiet}>{words.total(phases.length, minutesOf(draft))}</p>
      {says !== undefined && <p className={own.wrong}>{says}</p>}
      <Announcer text={list.told} />
      <ol className={own.phases}>
        {phases.map((phase, index) => (
          <PhaseCard key={phase.id} phase={phase} index={index} count={phases.length} isOpen={opened.includes(phase.id)} onOpen={() => (opened.includes(phase.id) ? onShut : onOpen)(phase.id)} moving={moving} onRemove={() => list.remove(index)} />
        ))}
      </ol>
      <div role="status">
        {list.removedTitle !== null && (
          <div className={styles.undo}>
            <span>{words.removed(list.removedTitle)}</span>
            <Button id="form-edit-removed" size="small" onClick={list.undo}>
              {words.undo}
            </Button>
          </div>
        )}
      </div>
      {phases.length < mostPhases ? <AddPhase onAdd={list.add} /> : <p>{words.full}</p>}
    </Part>
  )
}

function AddPhase({ onAdd }: { onAdd: ReturnType<typeof usePhaseList>['add'] }) {
  const words = useWords('settings').editor
  const locale = useLocale()
  const [chosen, setChosen] = useState('')
  return (
    <div className={own.add}>
      <Field label={words.addFrom}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">{words.empty}</option>
          {phasesToBeginFrom.map(({ title }) => (
            <option key={title.sv} value={title.sv}>
              {title[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => onAdd(phasesToBeginFrom.find(({ title }) => title.sv === chosen))}>{words.add}</Button>
    </div>
  )
}
