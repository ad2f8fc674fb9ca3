import { Fragment } from 'react'
import type { Block, Letter, Sentence } from '#core/letters/letter.ts'
import { firstAndRest, isQuotation, sentenceRun } from '#core/letters/sentence-run.ts'
import styles from './letter-view.module.css'

type LetterViewProps = {
  letter: Letter
  /** The level of the letter's title among the headings around it; its sections come one below. */
  level?: 1 | 2 | 3
}

/** A letter on the screen, drawn from the same blocks as the page and the print. */
export function LetterView({ letter, level = 2 }: LetterViewProps) {
  const Title = `h${level}` as const
  return (
    <article className={styles.letter} lang={letter.language}>
      <p className={styles.sender}>
        {[...letter.sender, letter.date, ...letter.about].map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <Title className={styles.title}>{letter.title}</Title>
      {letter.blocks.map((block, index) => (
        <BlockView key={index} block={block} heading={`h${(level + 1) as 2 | 3 | 4}`} />
      ))}
    </article>
  )
}

function BlockView({ block, heading: Heading }: { block: Block; heading: 'h2' | 'h3' | 'h4' }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading className={styles.heading}>
          <Sentences of={block.sentences} />
        </Heading>
      )
    case 'paragraph':
      return (
        <p className={styles.text}>
          <Sentences of={block.sentences} />
        </p>
      )
    case 'main':
      return <MainBox block={block} heading={Heading} />
    case 'list':
      return <List block={block} />
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          {block.sentences.map((sentence, index) => (
            <p key={index} dir={ownWay(sentence)}>
              <Sentences of={[sentence]} />
            </p>
          ))}
        </blockquote>
      )
    case 'steps':
      return <Steps block={block} />
    case 'words':
      return <HardWords block={block} />
  }
}

function MainBox({ block, heading: Heading }: { block: Extract<Block, { kind: 'main' }>; heading: 'h2' | 'h3' | 'h4' }) {
  return (
    <section className={styles.main}>
      <Heading className={styles.mainHeading}>
        <Sentences of={[block.heading]} />
      </Heading>
      {block.paragraphs.map((sentences, index) => (
        <p key={index} className={styles.text}>
          <Sentences of={sentences} />
        </p>
      ))}
    </section>
  )
}

function List({ block: { isNumbered, items } }: { block: Extract<Block, { kind: 'list' }> }) {
  const Tag = isNumbered ? 'ol' : 'ul'
  return (
    <Tag className={styles.list}>
      {items.map((item, index) => (
        <li key={index}>
          <Lines of={item} />
        </li>
      ))}
    </Tag>
  )
}

function Steps({ block: { labels, steps } }: { block: Extract<Block, { kind: 'steps' }> }) {
  return (
    <ul className={styles.steps}>
      {steps.map(({ who, what, when }, index) => (
        <li key={index}>
          <dl>
            <dt>{labels.who}</dt>
            <dd>
              <Sentences of={[who]} />
            </dd>
            <dt>{labels.what}</dt>
            <dd>
              <Lines of={what} />
            </dd>
            {when && <dt>{labels.when}</dt>}
            {when && (
              <dd>
                <Sentences of={[when]} />
              </dd>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function HardWords({ block }: { block: Extract<Block, { kind: 'words' }> }) {
  return (
    <dl className={styles.words}>
      {block.words.map(({ term, explanation }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Sentences of={[explanation]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What is said, and on a line under it what belongs to it. */
function Lines({ of }: { of: Sentence[] }) {
  return firstAndRest(of).map((line, index) => (
    <p key={index}>
      <Sentences of={line} />
    </p>
  ))
}

/** Somebody's words run as they were written, in a letter that may run the other way. */
const ownWay = ({ source }: Sentence) => (source.kind === 'person' ? 'auto' : undefined)

/** Somebody's words are a quotation here as on the page [LET-5]. */
function Sentences({ of }: { of: Sentence[] }) {
  return sentenceRun(of).map((sentence, index) => {
    const { text, lang, href } = sentence
    const Tag = isQuotation(sentence) ? 'q' : 'span'
    return (
      <Fragment key={index}>
        {index > 0 && ' '}
        <Tag lang={lang} dir={ownWay(sentence)}>{href === undefined ? text : <a href={href}>{text}</a>}</Tag>
      </Fragment>
    )
  })
}
