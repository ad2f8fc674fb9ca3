import { caseCodeOf, codeSigns, drawnSigns, spokenCode } from '#core/follow-up/case-code.ts'
import { dayAfterMonths } from '#core/follow-up/moments.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { caseCodes } from '#server/identity/case-codes.ts'
import { newId, secretFor } from '#server/identity/secrets.ts'
import type { FollowedItem } from '#core/follow-up/answers.ts'
import type { Store } from '#server/store/store.ts'

const items: FollowedItem[] = [
  { nr: 1, kind: 'recommendation', track: 'health' },
  { nr: 2, kind: 'undertaking', track: 'work' },
  { nr: 3, kind: 'ownStep', track: null },
]

/** A meeting of some months ago whose follow-up anybody on this machine may try: its code, the same after a restart. */
export async function settleDemoFollowUp(store: Store, { hostAuthorityId, masterKey, at }: { hostAuthorityId: string; masterKey: Buffer; at: string }): Promise<string> {
  const drawn = [...Buffer.from(secretFor(masterKey, 'demo follow-up'), 'base64url').subarray(0, drawnSigns)].map((byte) => byte % codeSigns.length)
  const code = caseCodeOf(drawn)
  const codeHash = await caseCodes(masterKey).hashOf(code)
  // Its first answers are kept, and somebody who has tried to take it away finds a new one.
  if ((await store.findCaseByCode(codeHash)) === null) {
    await store.saveCaseCode({ codeHash, meetingId: null, hostAuthorityId, caseId: newId(), sees: 'questions', seatId: 'demo', formId: resursradet.id, kommun: '0136', heldOn: dayAfterMonths(swedishDay(at), -3), mayCount: true, items, by: 'staff', at })
  }
  return spokenCode(code)
}
