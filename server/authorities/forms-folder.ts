import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { groupsAmong } from '#core/meeting/form-refinements.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { FolderFault } from '#core/wire/forms.ts'
import { formFaults, ofGroups } from './form-faults.ts'

export type FormsFolder = {
  /** By file name. */
  forms: MeetingForm[]
  /** File, place and kind of what is wrong, for the page of settings and for the log: first of the files that are left out. Never what stood there. */
  faults: FolderFault[]
}

type FormFile = { name: string; form: MeetingForm; toMend: FolderFault[] }
type Read = FormFile | { faults: FolderFault[] }
type Files = { held: FormFile[]; faults: FolderFault[] }

/** The forms of a folder, every `.json` in it. A file that does not hold is left out and told; one with what only can not be meant is told and offered: it may have been in use for long. A folder that can not be read is one fault. Never rejects. */
export async function readFormsFolder(folder: string, ours: readonly MeetingForm[]): Promise<FormsFolder> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return { forms: [], faults: [whole('', 'away')] }
  const files = names.filter((name) => name.toLowerCase().endsWith('.json')).toSorted()
  const ourIds = ours.map(({ id }) => id)
  const read = await Promise.all(files.map((name) => readForm(folder, name, ourIds)))
  const { held, faults } = withTheirGroups(read.reduce<Files>(joined, { held: [], faults: [] }), ours)
  return { forms: held.map(({ form }) => form), faults: [...faults, ...held.flatMap(({ toMend }) => toMend)] }
}

const whole = (file: string, fault: FolderFault['fault']): FolderFault => ({ file, at: '', fault, says: '', isOffered: false })

function joined({ held, faults }: Files, read: Read): Files {
  if ('faults' in read) return { held, faults: [...faults, ...read.faults] }
  const { name, form } = read
  return held.some((one) => one.form.id === form.id) ? { held, faults: [...faults, { file: name, at: 'id', fault: 'isLocal', says: form.id, isOffered: false }] } : { held: [...held, read], faults }
}

/** Every authority is offered these forms, so that their groups are ours or of the folder, never one that an authority has made itself. What is left out is nobody's group: asked until all that stay have theirs. */
function withTheirGroups({ held, faults }: Files, ours: readonly MeetingForm[]): Files {
  const groups = groupsAmong([...ours, ...held.map(({ form }) => form)])
  const wrong = held.flatMap(({ name, form }) => ofGroups(form, groups).map((fault) => ({ file: name, ...fault, isOffered: false })))
  if (wrong.length === 0) return { held, faults }
  return withTheirGroups({ held: held.filter(({ name }) => !wrong.some(({ file }) => file === name)), faults: [...faults, ...wrong] }, ours)
}

async function readForm(folder: string, name: string, ourIds: readonly string[]): Promise<Read> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null)
  if (text === null) return { faults: [whole(name, 'away')] }
  const given = fromJson(text)
  if (given === undefined) return { faults: [whole(name, 'notJson')] }
  const { standing, faults } = formFaults(given, ourIds)
  const told = faults.map((fault) => ({ file: name, ...fault, isOffered: standing !== null }))
  return standing ? { name, form: standing, toMend: told } : { faults: told }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
