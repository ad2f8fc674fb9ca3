import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { formFaults } from './form-faults.ts'
import { faultInPlainEnglish } from './fault-in-plain-english.ts'

export type FormsFolder = {
  /** By file name. */
  forms: MeetingForm[]
  /** A line each, for who runs the server: file, place, what is wrong and what to write. Never what stood there. */
  faults: string[]
}

type Read = { name: string; form: MeetingForm } | { name: string; faults: string[] }

/** The forms of a folder, every `.json` in it. A file that does not hold is left out and told; a folder that can not be read is one fault. Never rejects. */
export async function readFormsFolder(folder: string, ourIds: readonly string[]): Promise<FormsFolder> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return { forms: [], faults: [`FORMS_DIR: the folder ${folder} can not be read. Make it, or let the server read it.`] }
  const files = names.filter((name) => name.toLowerCase().endsWith('.json')).toSorted()
  const read = await Promise.all(files.map((name) => readForm(folder, name, ourIds)))
  return read.reduce<FormsFolder>(joined, { forms: [], faults: [] })
}

function joined({ forms, faults }: FormsFolder, read: Read): FormsFolder {
  if ('faults' in read) return { forms, faults: [...faults, ...read.faults.map((line) => `${read.name}: ${line}`)] }
  const isThere = forms.some(({ id }) => id === read.form.id)
  return isThere ? { forms, faults: [...faults, `${read.name}: id: another file of the folder has the id ${read.form.id}. Give this form an id of its own.`] } : { forms: [...forms, read.form], faults }
}

async function readForm(folder: string, name: string, ourIds: readonly string[]): Promise<Read> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null)
  if (text === null) return { name, faults: ['the file can not be read. Let the server read it.'] }
  const given = fromJson(text)
  if (given === undefined) return { name, faults: ['is not JSON. Look for a comma or a quotation mark that is missing.'] }
  const { form, faults } = formFaults(given, ourIds)
  return form ? { name, form } : { name, faults: faults.map(faultInPlainEnglish) }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
