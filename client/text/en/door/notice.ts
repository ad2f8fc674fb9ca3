import type { notice as sv } from '../../sv/door/notice.ts'

export const notice: typeof sv = {
  kept: 'The authority that holds the meeting keeps what you write. It erases most of it within 30 days, or 60 if you meet again.',
  stop: 'Is the meeting about you? Then you can say stop whenever you want.',
  more: 'How we keep your information',
}
