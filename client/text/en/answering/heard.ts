import { inShort } from '../../in-short.ts'
import type { heard as sv } from '../../sv/answering/heard.ts'

export const heard: typeof sv = {
  information: 'Good to know',
  told: (who) => `Told by: ${who}.`,
  decision: (authority) => `Decision by ${authority}`,
  decided: (authority, day) => `${authority} decided it on ${day}.`,
  notUnderstood: 'I do not understand',
  notUnderstoodOf: (name) => `${name} does not understand`,
  notRight: 'It is not right',
  name: (says, words) => `${says}: ${inShort(words)}`,
  seen: 'The others see the answer. Press once more if you change your mind.',
}
