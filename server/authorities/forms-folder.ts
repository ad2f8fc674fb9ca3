import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { FolderFault } from '#core/wire/forms.ts'
import { formFaults } from './form-faults.ts'

export type FormsFolder = {
  /** By file name. */
  forms: MeetingForm[]
  /** File, place and kind of what is wrong, for the page of settings and for the log. Never what stood there. */
  faults: FolderFault[]
}

type Read = { name: string; form: MeetingForm } | { faults: FolderFault[] }

/** The forms of a folder, every `.json` in it. A file that does not hold is left out and told; a folder that can not be read is one fault. Never rejects. */
export async function readFormsFolder(folder: string, ourIds: readonly string[]): Promise<FormsFolder> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return { forms: [], faults: [whole('', 'away')] }
  const files = names.filter((name) => name.toLowerCase().endsWith('.json')).toSorted()
  const read = await Promise.all(files.map((name) => readForm(folder, name, ourIds)))
  return read.reduce<FormsFolder>(joined, { forms: [], faults: [] })
}

const whole = (file: string, fault: FolderFault['fault']): FolderFault => ({ file, at: '', fault, says: '' })

function joined({ forms, faults }: FormsFolder, read: Read): FormsFolder {
  if ('faults' in read) return { forms, faults: [...faults, ...read.faults] }
  const { name, form } = read
  return forms.some(({ id }) => id === form.id) ? { forms, faults: [...faults, { file: name, at: 'id', fault: 'isLocal', says: form.id }] } : { forms: [...forms, form], faults }
}

async function readForm(folder: string, name: string, ourIds: readonly string[]): Promise<Read> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null)
  if (text === null) return { faults: [whole(name, 'away')] }
  const given = fromJson(text)
  if (given === undefined) return { faults: [whole(name, 'notJson')] }
  const { form, faults } = formFaults(given, ourIds)
  return form ? { name, form } : { faults: faults.map((fault) => ({ file: name, ...fault })) }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
