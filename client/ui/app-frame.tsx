import { FluentProvider, RendererProvider, createDOMRenderer, makeStaticStyles, makeStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-components'
import { useEffect, type ReactNode } from 'react'

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

type AppFrameProps = {
  theme: keyof typeof themes
  locale: string
  /** Said at the top of every page of the demo; drawn only when the server says that this is one. */
  demoMark: string
  children: ReactNode
}

/** What stands around every page: theme, language, styles that our content security policy lets through, the demo's mark. */
export function AppFrame({ theme, locale, demoMark, children }: AppFrameProps) {
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]}>
        <Ground demoMark={demoMark}>{children}</Ground>
      </FluentProvider>
    </RendererProvider>
  )
}

const useGroundRules = makeStaticStyles({
  body: { margin: 0 },
  // Long Swedish words must not make a narrow panel scroll sideways; hyphens of the browser's own are never right in Swedish.
  'h1, h2, h3, h4, p, dd, li, button': { overflowWrap: 'anywhere', hyphens: 'manual' },
  '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' } },
})

const useStyles = makeStyles({
  ground: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  mark: { margin: 0, padding: `2px ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'center' },
})

function Ground({ demoMark, children }: { demoMark: string; children: ReactNode }) {
  useGroundRules()
  const styles = useStyles()
  return (
    <div className={styles.ground}>
      {isDemo() && (
        <p className={styles.mark} role="note">
          {demoMark}
        </p>
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
