import type { participant as sv } from '../sv/participant.ts'

export const participant: typeof sv = {
  nowSpeaking: 'Now speaking',
}
