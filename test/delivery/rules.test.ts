import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of sending', 'delivery', ['SEND'])
