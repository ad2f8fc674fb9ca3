import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of figures', 'metrics', ['METRIC'])
