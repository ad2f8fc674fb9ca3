import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of rooms and doors', 'rooms', ['ROOM', 'NODE', 'HTTP', 'DEMO'])
