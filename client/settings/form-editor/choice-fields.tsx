import { Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { labelAt } from '#client/ui/label-at.ts'
import styles from '#client/ui/sheet.module.css'
import { placeOf, useEditing } from './editor-context.ts'

type OneOfProps<Value extends string> = { at: string; label: string; hint?: string; names: Record<Value, string>; value: Value; onChoose: (value: Value) => void }

/** One of a few, all of them shown. */
export function OneOf<Value extends string>({ at, label, hint, names, value, onChoose }: OneOfProps<Value>) {
  const { messageAt } = useEditing()
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...lacking(messageAt(at))}>
      <RadioGroup id={placeOf(at)} value={value} onChange={(_event, chosen) => onChoose(chosen.value as Value)}>
        {keysOf(names).map((one) => (
          <Radio key={one} value={one} label={names[one]} />
        ))}
      </RadioGroup>
    </Field>
  )
}

/** One of several, where many such fields stand beside each other. */
export function OneOfMany<Value extends string>({ at, label, names, value, onChoose }: OneOfProps<Value>) {
  const { messageAt } = useEditing()
  return (
    <Field label={labelAt(placeOf(at), label)} {...lacking(messageAt(at))}>
      <Select id={placeOf(at)} value={value} onChange={(_event, chosen) => onChoose(chosen.value as Value)}>
        {keysOf(names).map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

type SomeOfProps<Value extends string> = { at: string; label: string; hint?: string; names: Record<Value, string>; chosen: readonly Value[]; onChoose: (chosen: Value[]) => void }

/** Any of them. */
export function SomeOf<Value extends string>({ at, label, hint, names, chosen, onChoose }: SomeOfProps<Value>) {
  const { messageAt } = useEditing()
  const says = messageAt(at)
  return (
    <fieldset id={placeOf(at)} tabIndex={-1} className={styles.choices}>
      <legend>{label}</legend>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      {says !== undefined && <Field {...lacking(says)} />}
      {keysOf(names).map((one) => (
        <Checkbox key={one} label={names[one]} checked={chosen.includes(one)} onChange={(_event, { checked }) => onChoose(checked === true ? [...chosen, one] : chosen.filter((other) => other !== one))} />
      ))}
    </fieldset>
  )
}

const keysOf = <Value extends string>(names: Record<Value, string>) => Object.keys(names) as Value[]
