import type { z } from 'zod'
import type { TestApp } from './test-app.ts'

/** `takes`: the schema of the body; `typed`: a form that no schema describes; null where nothing is sent. */
export type RouteOf = { method: string; path: string; takes: z.ZodType | 'typed' | null }
type Layer = { route?: { path: string | string[]; stack: { method?: string; handle: { name: string; takes?: z.ZodType } }[] }; handle: { stack?: Layer[] } }

/** Every address that the app answers by itself, as express holds them: none can be forgotten in a list. Files of the client are not among them. */
export function routesOf({ app }: Pick<TestApp, 'app'>): RouteOf[] {
  const found = inside((app.doors as unknown as { router: { stack: Layer[] } }).router.stack)
  return [...new Map(found.map((one) => [`${one.method} ${one.path}`, one])).values()]
}

const inside = (stack: readonly Layer[]): RouteOf[] =>
  stack.flatMap(({ route, handle }) => {
    if (!route) return inside(handle.stack ?? [])
    const methods = [...new Set(route.stack.flatMap(({ method }) => (method === undefined ? [] : [method.toUpperCase()])))]
    return [route.path].flat().flatMap((path) => methods.map((method) => ({ method, path, takes: takenBy(route.stack.map(({ handle }) => handle)) })))
  })

const takenBy = (steps: readonly { name: string; takes?: z.ZodType }[]) => steps.find(({ takes }) => takes)?.takes ?? (steps.some(({ name }) => /Parser$/.test(name)) ? 'typed' : null)

/** An address with what it names filled in; what is not given is nobody's. */
export const filledIn = (path: string, given: Record<string, string> = {}): string => path.replaceAll(/[:*](\w+)/g, (_whole, name: string) => given[name] ?? 'none-of-that-name-0001')
