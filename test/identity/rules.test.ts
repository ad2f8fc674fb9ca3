import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of signing in', 'identity', ['SIGN', 'TEAMS', 'CODE', 'EID', 'PAPER'])
