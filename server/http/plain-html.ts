import { escapeHtml } from '#core/letters/blocks-html.ts'

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')
export const list = (texts: readonly string[]): string => `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`

/** What a form sends along without showing it. */
export const hiddenFields = (fields: Readonly<Record<string, string>>): string => Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`).join('')

/** A button that sends what it must in the body of an ordinary form; `inside` is HTML that stands before it. */
export function hiddenForm(action: string, fields: Readonly<Record<string, string>>, button: string, inside = ''): string {
  return `<form method="post" action="${escapeHtml(action)}">${hiddenFields(fields)}${inside}<p><button>${escapeHtml(button)}</button></p></form>`
}
