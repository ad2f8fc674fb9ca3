import { Suspense, lazy, type ComponentType } from 'react'

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

/** A part of the page that nobody sees in the first second: nothing stands in its place until it has come. */
function later<Props extends object>(fetchIt: () => Promise<ComponentType<Props>>) {
  let fetched: Promise<{ default: ComponentType<Props> }> | undefined
  const fetchOnce = () => (fetched ??= untilThere(fetchIt).then((part) => ({ default: part })))
  fetchers.push(() => void fetchOnce())
  const Part = lazy(fetchOnce) as unknown as ComponentType<Props>
  return (props: Props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  )
}

/** Fetches them all when the page has been drawn, so that they are there before anybody comes to them. */
export const fetchLaterParts = (): void => fetchers.forEach((fetchIt) => fetchIt())

export const WordsForm = later(() => import('./forms/own-words-form.tsx').then(({ OwnWordsForm }) => OwnWordsForm))
export const StepForm = later(() => import('./own-steps/own-step-form.tsx').then(({ OwnStepForm }) => OwnStepForm))
export const ReadBackSection = later(() => import('./read-back.tsx').then(({ ReadBackSection }) => ReadBackSection))
export const AfterClose = later(() => import('./after/after-close.tsx').then(({ AfterClose }) => AfterClose))
