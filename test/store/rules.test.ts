import { describeRules } from '#test/support/rules-held.ts'

describeRules('the rules of what is kept', 'store', ['AUDIT', 'FIELD', 'NOTICE', 'RECORD', 'ROLE', 'ERASE', 'MOVE', 'SILENT'])
