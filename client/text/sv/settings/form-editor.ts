import { editor as acts } from './form-editor/editor.ts'
import { faults } from './form-editor/faults.ts'
import { where } from './form-editor/where.ts'

export const editor = { ...acts, faults, where }
