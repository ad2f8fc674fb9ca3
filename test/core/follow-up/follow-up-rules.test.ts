import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of following up', 'core/follow-up', ['FOLLOW'])
