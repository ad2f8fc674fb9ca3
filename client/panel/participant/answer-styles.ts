import { makeStyles, tokens } from '@fluentui/react-components'

/** Answers side by side; one that is given is framed and marked, not only coloured. */
export const useAnswerStyles = makeStyles({
  answers: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(5.5rem, 1fr))', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  isGiven: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  mark: { marginInlineEnd: '0.35em' },
  words: { margin: `${tokens.spacingVerticalS} 0 0` },
})
