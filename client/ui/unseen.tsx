import type { ReactNode } from 'react'
import styles from './ground.module.css'

/** Only to be heard. */
export const Unseen = ({ children }: { children: ReactNode }) => <span className={styles.unseen}>{children}</span>
