import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import { BrokenPage, type BrokenWords } from './broken-page.tsx'
import { frameName } from './frame-name.ts'
import { loadTheme, themeAtHand, type ThemeName } from './themes.ts'
import styles from './ground.module.css'

type AppFrameProps = {
  theme: ThemeName
  locale: string
  direction: 'ltr' | 'rtl'
  /** Said at the top of every page of the demo; drawn only when the server says that this is one. */
  demoMark: string
  /** What the page says when drawing it failed. */
  broken: BrokenWords
  children: ReactNode
}

/** What stands around every page: theme, language, styles that our content security policy lets through, the demo's mark. */
export function AppFrame({ theme, locale, direction, demoMark, broken, children }: AppFrameProps) {
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
  const shown = useTheme(theme)
  if (shown === null) return null
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={shown} dir={direction}>
        <Ground demoMark={demoMark}>
          <BrokenPage words={broken}>{children}</BrokenPage>
        </Ground>
      </FluentProvider>
    </RendererProvider>
  )
}

/** The theme when it has come; on a change the old one until then. */
function useTheme(name: ThemeName) {
  const [last, setLast] = useState(themeAtHand(name))
  useEffect(() => {
    let isWanted = true
    void loadTheme(name).then((theme) => isWanted && setLast(theme))
    return () => void (isWanted = false)
  }, [name])
  return themeAtHand(name) ?? last
}

function Ground({ demoMark, children }: { demoMark: string; children: ReactNode }) {
  return (
    <div className={styles.ground}>
      {isDemo() && (
        <aside className={styles.mark} aria-label={frameName()}>
          {demoMark}
        </aside>
      )}
      {children}
    </div>
  )
}

const renderer = createDOMRenderer(document, nonceAttributes())

/** The server puts the same nonce in its policy and in the page. */
function nonceAttributes() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  return nonce ? { styleElementAttributes: { nonce } } : {}
}

/** Whether the server serves the demo: it says so in the page. */
export const isDemo = (): boolean => document.querySelector('meta[name="sampratad-demo"]') !== null
