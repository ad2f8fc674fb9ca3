import { Field, Input, Select } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import type { Draft, WaitUnit } from './composer-draft.ts'
import type { Wait } from '#client/meeting/view-parts.ts'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { hasField } from './draft-content.ts'
import styles from './composer.module.css'

const kinds: readonly Wait['kind'][] = ['none', 'unknown', 'about']
const units: readonly WaitUnit[] = ['days', 'weeks', 'months']

/** How long one waits before it begins. Chosen each time: an untouched field would say that there is no wait. */
export function ComposerWait({ draft, change, lacks, onKeyDown }: ComposerPartProps) {
  const words = useWords('writing').composer
  if (!hasField(draft.kind, 'waitFrom')) return null
  return (
    <div className={styles.wait}>
      <Field label={words.wait} orientation="horizontal" className={styles.inline} {...lacking(lacks('waitKind'))}>
        <Select name="waitKind" value={draft.waitKind} onChange={(_event, { value }) => change({ waitKind: value as Draft['waitKind'] })}>
          <option value="">{words.waitNotSaid}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.waitKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {draft.waitKind === 'about' && (
        <Field {...lacking(lacks('waitFrom'))}>
          <div role="group" aria-label={words.wait} className={styles.span}>
            <Input name="waitFrom" inputMode="numeric" autoComplete="off" maxLength={2} aria-label={words.waitFrom} value={draft.waitFrom} onKeyDown={onKeyDown} onChange={(_event, { value }) => change({ waitFrom: value })} />
            <span aria-hidden="true">{words.waitBetween}</span>
            <Input name="waitTo" inputMode="numeric" autoComplete="off" maxLength={2} aria-label={words.waitTo} value={draft.waitTo} onKeyDown={onKeyDown} onChange={(_event, { value }) => change({ waitTo: value })} />
            <Select name="waitUnit" aria-label={words.waitUnit} value={draft.waitUnit} onChange={(_event, { value }) => change({ waitUnit: value as WaitUnit })}>
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {words.waitUnits[unit]}
                </option>
              ))}
            </Select>
          </div>
        </Field>
      )}
    </div>
  )
}
