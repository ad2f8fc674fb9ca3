import type { columns } from './column-words.ts'

export type Column = keyof typeof columns
export type Cells = Record<Column, string>

/** Without these a file is no catalogue; other columns may be left out. */
export const neededColumns: readonly Column[] = ['name', 'plainSv', 'organisation', 'kind', 'validUntil', 'owner', 'confirmedOn']

/** Where in an entry a column comes to stand, as the schema names it. */
export const columnOf: Record<string, Column> = {
  name: 'name', aliases: 'aliases', 'plain.sv': 'plainSv', 'plain.en': 'plainEn', 'organisation.name': 'organisation', 'organisation.kind': 'kind', forWhom: 'forWhom', howIn: 'howIn', 'wait.from': 'waitFrom', 'wait.to': 'waitTo', wait: 'waitTo', validUntil: 'validUntil', owner: 'owner', confirmedOn: 'confirmedOn',
}
