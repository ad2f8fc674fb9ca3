import { inShort } from '../../in-short.ts'
import type { question as sv } from '../../sv/answering/question.ts'

export const question: typeof sv = {
  to: (whom) => `Question to ${whom}`,
  asks: (who) => `${who} asks.`,
  reply: (who) => `${who} answers:`,
  sayNo: 'I do not want you to ask',
  sayNoOf: (name) => `${name} does not want you to ask`,
  sayNoName: (words) => `I do not want you to ask: ${inShort(words)}`,
  sayNoNameOf: (name, words) => `${name} does not want you to ask: ${inShort(words)}`,
  saidNo: 'You have said no. Then we do not ask. Press once more if you change your mind.',
  saidNoBy: (name) => `${name} has said no. Then we do not ask.`,
}
