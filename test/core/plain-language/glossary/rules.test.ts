import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of hard words', 'core/plain-language/glossary', ['TERM'])
