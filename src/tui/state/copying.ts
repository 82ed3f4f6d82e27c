// What can be copied from a screen → a small menu.
import type { Knowledge } from '../../knowledge.ts'
import { plainLine } from '../../output/render/plain.ts'
import type { Target } from './action.ts'
import { selectedTarget } from './browse.ts'
import { sourceOf, subjectOf, titleOf } from './cards.ts'
import type { CopyChoice, CopyMenu, Model, Screen } from './model.ts'

export function copyMenu({ screen, knowledge }: Model): CopyMenu | null {
  const choices = choicesOf(screen, knowledge).filter(choice => choice.text !== '')
  return choices.length > 0 ? { kind: 'copy', choices, selected: 0 } : null
}

function choicesOf(screen: Screen, knowledge: Knowledge): readonly CopyChoice[] {
  switch (screen.kind) {
    case 'browse': {
      const target = selectedTarget(screen)
      return target ? choicesFor(target, knowledge, linesText(screen.reader.lines)) : []
    }
    case 'page':
      return [
        choice('s', 'the text highlighted', screen.wanted ?? ''),
        choice('p', 'the page', linesText(screen.reader.lines)),
        choice('u', 'the official address', screen.url ?? ''),
      ]
    default:
      return []
  }
}

export function choicesFor(selected: Target, knowledge: Knowledge, card: string): readonly CopyChoice[] {
  const target = subjectOf(selected, knowledge)
  const record = target.kind === 'key' ? knowledge.records.keys.find(each => each.key === target.key) : undefined
  const value = record?.defaults.find(each => each.value !== null)?.value ?? ''
  return [
    choice('k', target.kind === 'key' ? 'the key' : 'the name', titleOf(target, knowledge)),
    choice('v', 'the default value', value),
    choice('c', 'the card', card),
    choice('s', 'the sentence', selected.kind === 'line' ? selected.text : ''),
    choice('u', 'the official address', sourceOf(target, knowledge)?.url ?? ''),
  ]
}

function choice(letter: string, what: string, text: string): CopyChoice {
  return { letter, what, text }
}

function linesText(lines: Parameters<typeof plainLine>[0][] | readonly Parameters<typeof plainLine>[0][]): string {
  return lines.map(plainLine).join('\n')
}
