import { freshInit, postInit } from '#client/live/post-init.ts'
import type { ProblemBody } from '#core/wire/http.ts'

/**
 * Why something was not answered or not done. `away`: nobody knows, ask again. `needsKey`: the key opens nothing any more. `changed`: somebody
 * else was first. `number`: a text holds a personal identity number. `refused`: for what stands at `fields`, which are places in the body.
 */
export type Stopped = { why: 'away' | 'needsKey' | 'changed' | 'number' | 'gone' | 'taken' | 'tooMany' | 'tooManyForms' | 'formWrong' | 'entryTaken' | 'tooManyEntries' | 'entryWrong' | 'fileWrong' | 'passed' | 'tooLarge' | 'refused'; fields: string[] }
export type Asked<Answer> = { answer: Answer } | { stopped: Stopped }

const known: Partial<Record<ProblemBody['problem'], Stopped['why']>> = {
  signInAgain: 'needsKey',
  notYourRole: 'needsKey',
  changedSince: 'changed',
  personalNumber: 'number',
  notFound: 'gone',
  termAlreadyThere: 'taken',
  tooManyTerms: 'tooMany',
  tooManyForms: 'tooManyForms',
  formDoesNotHold: 'formWrong',
  entryAlreadyThere: 'entryTaken',
  tooManyEntries: 'tooManyEntries',
  entryDoesNotHold: 'entryWrong',
  fileDoesNotHold: 'fileWrong',
  dayHasPassed: 'passed',
  tooLarge: 'tooLarge',
}

/** Asks an address of the settings with the administrator's key; with a body it is posted. Never rejects. */
export async function askSettings<Answer>(path: string, key: string, body?: object, ask: typeof fetch = fetch): Promise<Asked<Answer>> {
  try {
    const init = body === undefined ? { ...freshInit(), headers: { authorization: `Bearer ${key}` } } : postInit(body, key)
    const answer = await ask(path, init)
    if (answer.ok) return { answer: (await answer.json()) as Answer }
    if (answer.status >= 500) return { stopped: { why: 'away', fields: [] } }
    const { problem, fields = [] } = (await answer.json()) as ProblemBody
    return { stopped: { why: known[problem] ?? 'refused', fields } }
  } catch {
    return { stopped: { why: 'away', fields: [] } }
  }
}

/** Whether what stands on the server is another thing now than what was read, by this or by somebody else. */
export const isSettled = (asked: Asked<unknown>): boolean => 'answer' in asked || ['changed', 'gone', 'taken', 'entryTaken'].includes(asked.stopped.why)
