import type { answers as sv } from '../../sv/meeting/answers.ts'

export const answers: typeof sv = {
  names: { yes: 'Yes', notYet: 'Not yet', no: 'No', notUnderstood: 'I do not understand', notRight: 'It is not right' },
  inside: { yes: 'yes', notYet: 'not yet', no: 'no', notUnderstood: 'I do not understand', notRight: 'it is not right' },
  inWords: (words) => `“${words}”`,
}
