import { escapeHtml } from '#core/letters/blocks-html.ts'
import { seenText } from '#core/meeting/scalars.ts'

/** Fields of an ordinary form, without script: a label, what may help, what is wrong, and what stood there. */
export type FieldText = { name: string; label: string; hint?: string; wrong?: string | undefined }
/** What was typed, by field; several values of one name are ticked boxes. */
export type Typed = Record<string, string | string[] | undefined>

export const typedText = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}
/** As it is kept: on one line, since it is read aloud and printed in a sentence's place. */
export const typedLine = (typed: Typed, name: string): string => seenText(typedText(typed, name)).replaceAll(/\s+/gu, ' ')
export const typedChoices = (typed: Typed, name: string): string[] => {
  const value = typed[name]
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

const idOf = (name: string, part: string) => `${name}-${part}`

/** What is said at a field, and the attributes that tie it there. */
function around({ name, hint, wrong }: FieldText): { said: string; tie: string } {
  const parts = [hint && { id: idOf(name, 'hint'), html: `<span class="hint" id="${idOf(name, 'hint')}">${escapeHtml(hint)}</span>` }, wrong && { id: idOf(name, 'wrong'), html: `<strong class="wrong" id="${idOf(name, 'wrong')}">${escapeHtml(wrong)}</strong>` }].filter((part) => typeof part === 'object')
  const described = parts.length > 0 ? ` aria-describedby="${parts.map(({ id }) => id).join(' ')}"` : ''
  return { said: parts.map(({ html }) => html).join(''), tie: `${described}${wrong ? ' aria-invalid="true"' : ''}` }
}

type TextField = FieldText & { longest: number; rows?: number; type?: 'text' | 'tel' | 'email' }

export function textField(field: TextField, typed: Typed): string {
  const { name, label, longest, rows = 1, type = 'text' } = field
  const { said, tie } = around(field)
  const value = escapeHtml(typedText(typed, name))
  const shared = `id="${name}" name="${name}" maxlength="${longest}" autocomplete="off"${tie}`
  const control = rows > 1 ? `<textarea ${shared} rows="${rows}">${value}</textarea>` : `<input ${shared} type="${type}" value="${value}">`
  return `<p><label for="${name}">${escapeHtml(label)}</label>${said}${control}</p>`
}

type ChoiceField = FieldText & { options: readonly { value: string; label: string }[]; isMany: boolean }

export function choiceField(field: ChoiceField, typed: Typed): string {
  const { name, label, options, isMany } = field
  const { said, tie } = around(field)
  const chosen = typedChoices(typed, name)
  const option = ({ value, label: says }: ChoiceField['options'][number]) =>
    `<label class="choice"><input type="${isMany ? 'checkbox' : 'radio'}" name="${name}" value="${value}"${chosen.includes(value) ? ' checked' : ''}><span>${escapeHtml(says)}</span></label>`
  return `<fieldset${tie}><legend>${escapeHtml(label)}</legend>${said}${options.map(option).join('')}</fieldset>`
}

type SelectField = FieldText & { options: readonly { value: string; label: string }[] }

/** One of several that may be left as it stands: the first. */
export function selectField(field: SelectField, typed: Typed): string {
  const { name, label, options } = field
  const { said, tie } = around(field)
  const option = ({ value, label: says }: SelectField['options'][number]) => `<option value="${value}"${typedText(typed, name) === value ? ' selected' : ''}>${escapeHtml(says)}</option>`
  return `<p><label for="${name}">${escapeHtml(label)}</label>${said}<select id="${name}" name="${name}"${tie}>${options.map(option).join('')}</select></p>`
}

/** One box to tick. What to do when it is ticked stands after what it says. */
export function tickField(field: FieldText, typed: Typed): string {
  const { name, label, hint, ...rest } = field
  const [{ said: wrong }, { said: help }, { tie }] = [around({ ...rest, name, label }), around({ name, label, ...(hint !== undefined && { hint }) }), around(field)]
  return `<p>${wrong}<label class="choice"><input type="checkbox" id="${name}" name="${name}" value="yes"${typedText(typed, name) === 'yes' ? ' checked' : ''}${tie}><span>${escapeHtml(label)}</span></label>${help}</p>`
}
