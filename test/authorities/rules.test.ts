import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of what an authority decides', 'authorities', ['OFFICE', 'FORMPAGE', 'FORMEDIT'])
