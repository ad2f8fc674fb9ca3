import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const size = (lines, ofFunction) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: ofFunction, skipBlankLines: true, skipComments: true }],
})

/** Core gets time, chance and ids from outside (ARCHITECTURE §3): the same input gives the same answer. */
const purity = {
  'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'crypto', 'window', 'document', 'console'],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Core has no clock: time comes in with `asked.at`.' },
    { object: 'Math', property: 'random', message: 'Core has no chance: ids come in with `asked.newId`.' },
    { property: 'toLocaleString', message: 'Say the locale and calendar: use Intl with both named.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Core has no clock: time comes in with `asked.at`.' },
    { selector: 'ImportExpression', message: 'Core imports statically.' },
  ],
}

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...size(250, 40),
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.tsx'], rules: size(250, 60) },
  { files: ['server/core/**'], rules: purity },
  { files: ['server/rooms/room.ts'], rules: size(150, 40) },
  // Data: words and forms are as long as they are.
  { files: ['server/core/meeting-forms/**', 'server/core/letters/sentences/**', 'client/text/**', 'server/demo/meetings/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['test/**'], rules: { ...size(400, 400), 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.config.{ts,js}', '**/*.mjs', '.dependency-cruiser.cjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', module: 'writable', fetch: 'readonly', Buffer: 'readonly' } }, rules: { 'no-restricted-exports': 'off', 'no-console': 'off' } },
)
