// The key table of the screens → docs/keyboard.md.

import { TYPING } from '../../src/tui/key-table.ts'
import { helpEntries } from '../../src/tui/state/help.ts'

export function keyboardPage(): string {
  const entries = helpEntries(true)
  const sections = [...new Set(entries.map(entry => entry.section))]
  return [
    '# Keyboard',
    '',
    'Made from the table in `src/tui/key-table.ts` by `npm run generate`. On screen: F1, or `?` where letters are commands.',
    '',
    'While an input has the focus, letters, space and punctuation are text; only arrows, Enter, Tab, Esc, Ctrl- and',
    `function keys act. Inputs: the ${[...TYPING].map(place => PLACES[place] ?? place).join(', the ')}.`,
    ...sections.flatMap(section => [
      '',
      `## ${section}`,
      '',
      '| keys | what they do |',
      '| --- | --- |',
      ...entries
        .filter(entry => entry.section === section)
        .map(({ keys, does }) => `| ${keyCells(keys)} | ${cell(does)} |`),
    ]),
    '',
  ].join('\n')
}

const PLACES: Readonly<Record<string, string>> = {
  list: 'filter of Browse',
  question: 'question of Ask',
  filter: 'filter of the matrix',
  find: 'search inside a text',
  help: 'filter of this help',
}

function keyCells(keys: string): string {
  return keys
    .split('  ')
    .map(key => `<kbd>${cell(key)}</kbd>`)
    .join(' ')
}

function cell(text: string): string {
  return text.replace(/[|<]/g, found => (found === '|' ? '\\|' : '&lt;'))
}
