import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of the statistics', 'core/statistics', ['STAT'])
