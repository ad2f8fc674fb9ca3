import { Button } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import styles from './ground.module.css'

export type BrokenWords = { title: string; help: string; reload: string }
type BrokenPageProps = { words: BrokenWords; children: ReactNode }

/** Our own error in drawing: instead of an empty page, what happened, that nothing is lost, and what to do. */
export class BrokenPage extends Component<BrokenPageProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError = () => ({ isBroken: true })

  override render() {
    const { words, children } = this.props
    if (!this.state.isBroken) return children
    return (
      <main className={styles.broken} role="alert">
        <h1>{words.title}</h1>
        <p>{words.help}</p>
        <Button appearance="primary" size="large" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </main>
    )
  }
}
