// The screens over the small catalog: models, keys pressed by name, frames as plain text.
import { answer } from '../../src/answer/answer.ts'
import { prepareGround } from '../../src/answer/ground.ts'
import { type Knowledge, knowledgeOf } from '../../src/knowledge.ts'
import { once } from '../../src/model/once.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { NO_PROGRESS } from '../../src/tour/progress.ts'
import { openView } from '../../src/tui/app.tsx'
import type { KeyEvent } from '../../src/tui/decode-keys.ts'
import type { Model, Terminal } from '../../src/tui/state/model.ts'
import { startModel, update } from '../../src/tui/state.ts'
import { CATALOG } from './catalog.ts'

export const KNOWLEDGE: Knowledge = knowledgeOf(
  { catalog: CATALOG, given: new Set<string>(), leftOut: [], index: () => buildIndex(CATALOG) },
  { kind: 'bundled' },
)

export const TERMINAL: Terminal = { columns: 80, rows: 24, unicode: true, color: true, screenReader: false }

export function started(over: Partial<Terminal> = {}, knowledge: Knowledge = KNOWLEDGE): Model {
  return startModel({
    knowledge,
    answer: answering(knowledge),
    terminal: { ...TERMINAL, ...over },
    today: '2026-11-22',
    asked: [],
    progress: NO_PROGRESS,
  })
}

function answering(knowledge: Knowledge): Model['answer'] {
  const ground = once(() => prepareGround(knowledge.records, knowledge.text()))
  return (question, given) => answer(question, ground(), given)
}

/** `press(model, 'gua', '<tab>', '<ctrl+y>')`: text as it is, chords in angle brackets. */
export function press(model: Model, ...keys: readonly string[]): Model {
  return keys.reduce((now, key) => update(now, { kind: 'keys', events: [eventOf(key)] }), model)
}

export function eventOf(key: string): KeyEvent {
  const chord = /^<(.+)>$/.exec(key)?.[1]
  return chord ? { kind: 'chord', chord } : { kind: 'text', text: key }
}

/** What a person sees, without styles; rows without the spaces at their end. */
export function frameText(model: Model): string {
  return frameRows(model).map(plain).join('\n')
}

export function frameRows(model: Model): readonly string[] {
  const view = openView(model)
  try {
    return view.frame(model)
  } finally {
    view.close()
  }
}

export function plain(row: string): string {
  return row.replace(/\u001b\[[\d;]*m/g, '').trimEnd()
}
