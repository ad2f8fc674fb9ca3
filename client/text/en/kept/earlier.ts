import { inShort } from '../../in-short.ts'
import type { earlier as sv } from '../../sv/kept/earlier.ts'

export const earlier: typeof sv = {
  title: 'Open from last time',
  help: 'Begin here. Say how each item went before you go on.',
  helpYou: 'This is what we said last time. We begin with how it went.',
  none: 'Nothing was open last time.',
  left: (count) => (count === 1 ? 'One item has no answer.' : `${count} items have no answer.`),
  allSaid: 'Every item has an answer.',
  ofCase: (code) => `Case ${code}`,
  day: (day) => `It was to be done ${day}.`,
  answers: { done: 'Done', underWay: 'Under way', waits: 'Waits', notDone: 'Not done', notKnown: 'We do not know' },
  said: {
    done: 'It is done.',
    underWay: 'It is under way.',
    waits: (words) => `It waits for: “${words}”`,
    notDone: (words) => `It was not done: “${words}”`,
    notKnown: 'We do not know how it went.',
    raised: 'It is among the obstacles of this meeting.',
  },
  raise: 'Bring up as an obstacle',
  unsaid: 'No answer yet.',
  why: { waits: 'What does it wait for, and since when?', notDone: 'What came in the way?' },
  answerName: (answer, what) => `${answer}: ${inShort(what)}`,
  changeName: (what) => `Change the answer to: ${inShort(what)}`,
}
