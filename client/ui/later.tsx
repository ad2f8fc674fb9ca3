import { Suspense, lazy, type ComponentType, type ReactNode } from 'react'

const retryMs = 2000
const fetchers: (() => void)[] = []

/** A line that is away for a moment must not cost the page a part of itself: asks until it has come. */
async function untilThere<T>(fetchIt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await fetchIt()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  }
}

/** A part of a page that nobody sees in the first second: nothing, or what `meanwhile` gives, stands in its place until it has come. */
export function later<Props extends object>(fetchIt: () => Promise<ComponentType<Props>>, meanwhile?: (props: Props) => ReactNode): ComponentType<Props> {
  let fetched: Promise<{ default: ComponentType<Props> }> | undefined
  const fetchOnce = () => (fetched ??= untilThere(fetchIt).then((part) => ({ default: part })))
  fetchers.push(() => void fetchOnce())
  const Part = lazy(fetchOnce) as unknown as ComponentType<Props>
  return function Later(props: Props) {
    return (
      <Suspense fallback={meanwhile?.(props)}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** Fetches all such parts of the page, when it has been drawn: they are there before anybody comes to them. */
export const fetchLaterParts = (): void => fetchers.forEach((fetchIt) => fetchIt())
