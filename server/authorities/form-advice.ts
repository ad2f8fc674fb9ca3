import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { check } from '#core/plain-language/check.ts'
import type { FormAdvice } from '#core/wire/forms.ts'
import { followUpAdvice } from './follow-up-advice.ts'
import { textsIn } from './form-faults.ts'

const mostAdvice = 60

/** Where a prompt and the form say different things of the follow-up, and what our rules of plain language say of a form's own words, in the order of the form: errors and warnings, at most sixty. */
export function formAdvice(form: MeetingForm): FormAdvice[] {
  const spoken = textsIn(form).flatMap(({ at, text }) => {
    const language = at.endsWith('.sv') ? ('sv' as const) : at.endsWith('.en') ? ('en' as const) : null
    // A slot stands for somebody's name.
    return language ? [{ at, language, text: text.replace(/\{\w+\}/g, 'Kim') }] : []
  })
  const ofWords = spoken.flatMap(({ at, language, text }) => check(text, { language }).filter(({ severity }) => severity !== 'hint').map(({ rule, message, better }) => ({ at, language, rule, message, ...(better !== undefined && { better }) })))
  return [...followUpAdvice(form), ...ofWords].slice(0, mostAdvice)
}
