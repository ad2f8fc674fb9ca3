import type { answers as sv } from '../../sv/meeting/answers.ts'

export const answers: typeof sv = {
  names: { yes: 'Yes', notYet: 'Not yet', no: 'No' },
  inside: { yes: 'yes', notYet: 'not yet', no: 'no' },
  inWords: (words) => `“${words}”`,
}
