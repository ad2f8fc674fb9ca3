import type { RequestHandler } from 'express'
import type { Metrics } from './metrics.ts'

/** Notes each answer by the pattern of its address; what no route of ours answered is told apart only as such. */
export const countRequests =
  ({ requestAnswered }: Pick<Metrics, 'requestAnswered'>): RequestHandler =>
  (request, response, next) => {
    const began = process.hrtime.bigint()
    response.once('finish', () => {
      const pattern: unknown = (request.route as { path?: unknown } | undefined)?.path
      const seconds = Number(process.hrtime.bigint() - began) / 1e9
      requestAnswered({ method: request.method, route: typeof pattern === 'string' ? pattern : 'other', status: response.statusCode, seconds })
    })
    next()
  }
