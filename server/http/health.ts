import { z } from 'zod'
import type { Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

const healthSchema = z.strictObject({ status: z.literal('ok') })

export const healthRoutes = ({ store, isStopping }: { store: Store; isStopping: () => boolean }) => [
  route<'nobody'>({
    method: 'get',
    path: '/healthz',
    summary: 'The process lives.',
    by: 'nobody',
    answer: { status: 200, schema: healthSchema, description: 'It lives.' },
    problems: [],
    handle: () => ({ status: 'ok' }),
  }),
  route<'nobody'>({
    method: 'get',
    path: '/readyz',
    summary: 'The process can take people: the database keeps what is written, and it has not been told to stop.',
    by: 'nobody',
    answer: { status: 200, schema: healthSchema, description: 'It is ready.' },
    problems: [{ status: 503, when: 'the database does not answer or keeps nothing, or the process has been told to stop' }],
    handle: async () => {
      if (isStopping()) throw new ProblemError('serverStops', 503)
      await store.canWrite().catch(() => {
        throw new ProblemError('databaseAway', 503)
      })
      return { status: 'ok' }
    },
  }),
]
