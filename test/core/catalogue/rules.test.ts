import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of the catalogue', 'core/catalogue', ['CAT'])
