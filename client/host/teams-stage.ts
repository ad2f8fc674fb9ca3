import { meeting } from '@microsoft/teams-js'
import type { ShareAnswer } from './host.ts'

/** Teams' own numbers for why not: 501 for who does not present (and for an address outside the app's domains), 1000 for a permission that is lacking. */
const refusals: Record<number, ShareAnswer> = { 501: 'notPresenter', 1000: 'notAllowed' }

/** Shows an absolute address of ours to everybody in the meeting. Never rejects. */
export function shareToStage(url: string): Promise<ShareAnswer> {
  return new Promise((resolve) => {
    try {
      meeting.shareAppContentToStage((error, isShared) => resolve(isShared === true && !error ? 'shared' : (refusals[error?.errorCode ?? 0] ?? 'failed')), url)
    } catch {
      // A Teams that does not know of sharing says so by throwing.
      resolve('failed')
    }
  })
}
