import type { KeptFormAnswer } from '#core/wire/forms.ts'
import { saveFile } from '../save-file.ts'

export type MeetingForm = KeptFormAnswer['form']

/** In bytes: with what is sent beside it a form must fit into 64 KiB. */
const largestFile = 60_000

export type ReadFile = { name: string; form: unknown } | { name: string; wrong: 'notJson' | 'tooLarge' | 'away' }

/** What stands in a file. Never rejects. */
export async function readFormFile(file: File): Promise<ReadFile> {
  const { name } = file
  if (file.size > largestFile) return { name, wrong: 'tooLarge' }
  try {
    return { name, form: JSON.parse(await file.text()) as unknown }
  } catch (failure) {
    return { name, wrong: failure instanceof SyntaxError ? 'notJson' : 'away' }
  }
}

/** Saves a form as a file, to be changed and brought back. */
export function saveFormFile(form: { id: string }): void {
  saveFile(`${form.id}.json`, `${JSON.stringify(form, null, 2)}\n`, 'application/json')
}
