import type { separateTaken as sv } from '../../sv/later/separate-taken.ts'

export const separateTaken: typeof sv = {
  heardYes: 'Said yes',
  heardNo: 'Said no',
  yes: 'The answer is yes.',
  no: 'The answer is no.',
  none: 'Nobody has answered.',
  planHelp: 'Ask about this by itself. The participant need not answer, and the meeting is held all the same.',
  notAsked: 'Not answered',
  paperHalf: 'Fill this in too. If not, we save only the answer.',
  planSupport: 'How much support the participant says that they have now',
}
