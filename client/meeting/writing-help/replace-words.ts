/**
 * Puts other words in the place of some, as if they had been typed: the page hears of it, Ctrl+Z takes it back, and the
 * cursor stands after them. False, and nothing done, in a field that can not be written in.
 */
export function replaceWords(field: HTMLTextAreaElement, { start, end }: { start: number; end: number }, words: string): boolean {
  if (field.readOnly || field.disabled) return false
  field.focus()
  field.setSelectionRange(start, end)
  // Obsolete, and the only way that leaves the browser's own undo whole.
  if (words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)) return true
  field.setRangeText(words, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
  return true
}
