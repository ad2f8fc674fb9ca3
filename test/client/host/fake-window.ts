import type { HostWindow } from '#client/host/host-window.ts'

type Settings = { search?: string; languages?: string[]; media?: string[]; framed?: boolean; frameMark?: string; nativeInterface?: unknown }

/** A window whose person changes their mind: media queries and languages can be set while it lives. */
export function fakeWindow({ search = '', languages = ['sv-SE'], media = [], framed = false, frameMark, nativeInterface }: Settings = {}) {
  const listeners: (() => void)[] = []
  const opened: string[][] = []
  let matching = media
  let preferred = languages
  const self = {}
  const window: HostWindow & { nativeInterface?: unknown } = {
    self,
    parent: framed ? {} : self,
    frameElement: frameMark === undefined ? null : { getAttribute: (name) => (name === 'data-frame' ? frameMark : null) },
    location: { search, href: `https://sampratad.example.se/panel${search}`, reload: () => undefined, replace: () => undefined },
    navigator: {
      get languages() {
        return preferred
      },
    },
    matchMedia: (query) => ({
      get matches() {
        return matching.includes(query)
      },
      addEventListener: (_type, listener) => void listeners.push(listener),
    }),
    addEventListener: (_type, listener) => void listeners.push(listener),
    open: (...parts) => void opened.push(parts),
    nativeInterface,
  }
  const change = (): void => listeners.forEach((listener) => listener())
  return {
    window,
    opened,
    setMedia: (queries: string[]) => ((matching = queries), change()),
    setLanguages: (tags: string[]) => ((preferred = tags), change()),
  }
}
