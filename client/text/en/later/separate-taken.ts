import type { separateTaken as sv } from '../../sv/later/separate-taken.ts'

export const separateTaken: typeof sv = {
  heardYes: 'Answered yes, aloud',
  heardNo: 'Answered no, aloud',
  yes: 'The answer is yes.',
  no: 'The answer is no.',
  none: 'Nobody has answered.',
}
