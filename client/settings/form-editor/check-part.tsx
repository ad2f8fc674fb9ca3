import { Button } from '@fluentui/react-components'
import { FindingText } from '#client/settings/finding-text.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import type { FormAdvice } from '#core/wire/forms.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { placeOf } from './editor-context.ts'
import type { EditorFault } from './faults-of.ts'
import type { useFormEditor } from './use-form-editor.ts'

type CheckPartProps = { editor: ReturnType<typeof useFormEditor>; onGoTo: (at: string) => void }

/** Whether the form is ready: everything that is wrong, each leading to its field, and what our rules say of its words. */
export function CheckPart({ editor: { checking, faults, check }, onGoTo }: CheckPartProps) {
  const words = useWords('settings').editor
  const { checked, isNew, isChecking, stopped } = checking
  const says = !isNew || checked === null ? words.checking : faults.length === 0 ? words.holds : words.lacks(faults.length)
  return (
    <Part id="form-edit-check" title={words.check}>
      <p role="status">{stopped === null ? says : ''}</p>
      <WhyStopped stopped={stopped} onRenewed={() => void check()} />
      {faults.length > 0 && (
        <ul className={styles.bullets}>
          {faults.map((one) => (
            <FaultLine key={`${one.at} ${one.fault} ${one.says}`} fault={one} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
      {checked && checked.advice.length > 0 && <Advice advice={checked.advice} onGoTo={onGoTo} />}
      <div>
        <Button disabledFocusable={isChecking} onClick={() => void check()}>
          {words.checkNow}
        </Button>
      </div>
    </Part>
  )
}

type LeadingProps = { at: string; onGoTo: (at: string) => void }

/** Where something stands, as a link to it. */
function Leading({ at, onGoTo }: LeadingProps) {
  const words = useWords('settings').editor
  return (
    <a href={`#${placeOf(at)}`} onClick={(event) => (event.preventDefault(), onGoTo(at))}>
      {words.where(at)}
    </a>
  )
}

function FaultLine({ fault: { at, fault, says }, onGoTo }: { fault: EditorFault; onGoTo: (at: string) => void }) {
  const words = useWords('settings').editor
  return (
    <li>
      <Leading at={at} onGoTo={onGoTo} />: {words.faults[fault](says)}
    </li>
  )
}

function Advice({ advice, onGoTo }: { advice: readonly FormAdvice[]; onGoTo: (at: string) => void }) {
  const words = useWords('settings').editor
  const { terms } = useWords('settings')
  return (
    <Disclosure summary={words.advice(advice.length)}>
      <ul className={styles.bullets}>
        {advice.map(({ at, message, better }, index) => (
          <li key={`${at} ${index}`}>
            <Leading at={at} onGoTo={onGoTo} />: <FindingText message={message} /> {better !== undefined && better !== '' && terms.better(better)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
