import type { KeptReferral } from '#core/wire/before.ts'

/** What somebody asks for, as it is kept; `changes` of it. */
export const referral: KeptReferral['referral'] = {
  person: { name: 'Maria', phone: '070-123 45 67' },
  referrer: { name: 'Anna', organisation: 'Arbetsförmedlingen', phone: '010-123 45 67' },
  question: 'Hur kommer Maria vidare?',
  talkAbout: 'Pengarna',
  notTalkAbout: null,
  adaptations: ['byPhone', 'breaks'],
  notes: [{ words: 'Praktik i våras', mayBeSaid: true }],
}
export const kept = (changes: object = {}): KeptReferral => ({ id: 'referral-0000001', version: 1, createdAt: '', changedAt: '', expiresAt: '', referral: { ...referral, ...changes } })
