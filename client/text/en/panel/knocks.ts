import { beforeVerb } from '../names.ts'
import type { knocks as sv } from '../../sv/panel/knocks.ts'

export const knocks: typeof sv = {
  title: 'Wants to come in',
  somebody: 'Somebody wants to come in',
  from: (place) => `from ${place}`,
  otherDevice: 'If you let this one in, the other one closes.',
  onNewScreen: (name) => `${name}, a new screen`,
  newScreen: (clock) => `A new screen, at ${clock}.`,
  letIn: 'Let in',
  letInName: (name) => `Let in ${name}`,
  aside: (count) => `Waiting outside (${count})`,
  toConsent: 'To the consent',
  notNow: 'Not now',
  notNowName: (name) => `Not now: ${name}`,
  arrived: (name) => `${beforeVerb(name)} wants to come in`,
  arrivedAnew: (name) => `${beforeVerb(name)} wants to come in from a new screen`,
  waiting: (count) => `${count} are waiting`,
}
