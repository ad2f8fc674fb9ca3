import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of asking for a meeting', 'http/referring', ['ASK'])
