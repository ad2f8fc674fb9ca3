import { consent } from './answering/consent.ts'
import { heard } from './answering/heard.ts'
import { ownStep } from './answering/own-step.ts'
import { question } from './answering/question.ts'
import { readBack } from './answering/read-back.ts'
import { told } from './answering/told.ts'
import { undo } from './answering/undo.ts'

export const words = { consent, heard, ownStep, question, readBack, told, undo }
