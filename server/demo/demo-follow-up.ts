import { caseCodeOf, codeSigns, drawnSigns, spokenCode } from '#core/follow-up/case-code.ts'
import { dayAfterMonths } from '#core/follow-up/moments.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { caseCodes } from '#server/identity/case-codes.ts'
import { newId, secretFor } from '#server/identity/secrets.ts'
import { voiceSchema, type Voice } from '#core/follow-up/codes.ts'
import type { FollowedItem } from '#core/follow-up/answers.ts'
import type { Store } from '#server/store/store.ts'

const items: FollowedItem[] = [
  { nr: 1, kind: 'recommendation', track: 'health' },
  { nr: 2, kind: 'undertaking', track: 'work' },
  { nr: 3, kind: 'ownStep', track: null },
]

/** The referrer's is made as the demo has always made its one code, so that what stands in somebody's notes opens the same. */
const uses: Record<Voice, string> = { participant: 'demo follow-up, participant', referrer: 'demo follow-up', team: 'demo follow-up, team' }

/** A meeting of some months ago whose follow-up anybody on this machine may try: a code for each voice, the same after a restart. */
export async function settleDemoFollowUp(store: Store, { hostAuthorityId, masterKey, at }: { hostAuthorityId: string; masterKey: Buffer; at: string }): Promise<Record<Voice, string>> {
  const codes = Object.fromEntries(await Promise.all(voiceSchema.options.map(async (voice) => {
    const drawn = [...Buffer.from(secretFor(masterKey, uses[voice]), 'base64url').subarray(0, drawnSigns)].map((byte) => byte % codeSigns.length)
    const code = caseCodeOf(drawn)
    return [voice, { code, codeHash: await caseCodes(masterKey).hashOf(code) }] as const
  }))) as Record<Voice, { code: string; codeHash: Buffer }>
  const found = new Map(await Promise.all(voiceSchema.options.map(async (voice) => [voice, await store.findCaseByCode(codes[voice].codeHash)] as const)))
  // Its first answers are kept, and somebody who has tried to take it away finds a new one.
  const caseId = [...found.values()].find((one) => one !== null)?.followed.caseId ?? newId()
  for (const voice of voiceSchema.options.filter((one) => !found.get(one))) {
    const { codeHash } = codes[voice]
    await store.saveCaseCode({ codeHash, meetingId: null, hostAuthorityId, caseId, ofCase: null, isNamed: true, series: null, supportBefore: null, sees: voice === 'team' ? 'outcomes' : 'questions', voice, answerer: newId(), asks: voice === 'team' ? [2] : [], seatId: `demo-${voice}`, formId: resursradet.id, kommun: '0136', heldOn: dayAfterMonths(swedishDay(at), -3), mayCount: true, items, by: 'staff', at })
  }
  return { participant: spokenCode(codes.participant.code), referrer: spokenCode(codes.referrer.code), team: spokenCode(codes.team.code) }
}
