import type { undo as sv } from '../../sv/answering/undo.ts'

export const undo: typeof sv = {
  last: 'Undo what you did last',
  of: {
    answered: (what) => `Undo the answer to: ${what}`,
    added: (what) => `Undo what you wrote: ${what}`,
    edited: (what) => `Undo the change of: ${what}`,
    removed: (what) => `Put back what you took away: ${what}`,
  },
}
