import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Part } from '#client/ui/part.tsx'

type ChoicePartProps<Value extends string> = {
  id: string
  words: { title: string; ask: string; choices: Record<Value, { name: string; means: string }> }
  offered: readonly Value[]
  value: Value
  onChoose: (value: Value) => void
  children?: ReactNode
}

/** One thing to decide: what may be chosen, what is, and what that means. */
export function ChoicePart<Value extends string>({ id, words, offered, value, onChoose, children }: ChoicePartProps<Value>) {
  return (
    <Part id={id} title={words.title}>
      <Field label={words.ask}>
        <RadioGroup value={value} onChange={(_event, chosen) => onChoose(chosen.value as Value)}>
          {offered.map((one) => (
            <Radio key={one} value={one} label={words.choices[one].name} />
          ))}
        </RadioGroup>
      </Field>
      <p>{words.choices[value].means}</p>
      {children}
    </Part>
  )
}
