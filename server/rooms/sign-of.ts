import { hash } from 'node:crypto'

/** A few signs of a text that was sent, to see whether the next one is the same: the text itself would take a hundred times the memory in every open meeting. */
export const signOf = (text: string): string => hash('sha256', text, 'base64')
