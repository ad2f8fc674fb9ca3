import { accountBodySchema, doneSchema, type AccountBody } from '#core/wire/http.ts'
import type { statisticsPasses } from '#server/identity/statistics-readers.ts'
import { personOf, tokenProblems, type AccountsParts } from '../accounts.ts'
import { ProblemError, route } from '../route.ts'
import { setStatisticsCookie } from './statistics-cookie.ts'

type ByAccountParts = Pick<AccountsParts, 'checkToken' | 'now'> & { passes: Pick<ReturnType<typeof statisticsPasses>, 'byAccount'> }

/** The statistics for an account whose tenant has said that it reads them. */
export const statisticsByAccountRoutes = (parts: ByAccountParts) => [
  route<'nobody', AccountBody>({
    method: 'post',
    path: '/api/accounts/statistics',
    summary: 'Come in to the statistics by an account that has the app role `Statistics.Coordinator` or `Statistics.SteeringGroup`.',
    by: 'nobody',
    body: accountBodySchema,
    answer: { status: 200, schema: doneSchema, description: 'A cookie that opens `/statistik` and nothing else, for twelve hours.' },
    problems: tokenProblems.map((one) => (one.status === 403 ? { status: 403, when: `${one.when}, or the account does not read the statistics` } : one)),
    handle: async ({ body, response }) => {
      const { reads } = await personOf(parts, body.token)
      if (reads === null) throw new ProblemError('notYourRole', 403)
      setStatisticsCookie(response, await parts.passes.byAccount(reads))
      return { isDone: true }
    },
  }),
]
