import type { Unsubscribe } from './host.ts'

export type LiveValue<T> = {
  get: () => T
  /** Tells the listeners only when the value is another than before. */
  set: (value: T) => void
  subscribe: (listener: (value: T) => void) => Unsubscribe
}

export function liveValue<T>(first: T): LiveValue<T> {
  let current = first
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => current,
    set: (value) => {
      if (value === current) return
      current = value
      for (const listener of [...listeners]) listener(value)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
