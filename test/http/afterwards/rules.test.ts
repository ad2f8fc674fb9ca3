import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of what happens when a meeting is over', 'http/afterwards', ['AFTER', 'LEARN', 'HANDED'])
