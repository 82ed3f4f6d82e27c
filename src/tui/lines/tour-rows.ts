// The tour → its heading row, and the list of lessons with their scores.
import { printableLine } from '../../model/printable.ts'
import { scoreText, stateText } from '../../output/present/tour.ts'
import { asciiText } from '../../output/render/inline.ts'
import { lineColumns } from '../../output/render/wrap.ts'
import { scoreOf } from '../../tour/progress.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Model, Tour } from '../state/model.ts'
import { marksOf, SPOKEN_PREFIX } from './marks.ts'
import { cell, cut, inverted, padded, type Row, spread } from './row.ts'

export function tourHead({ terminal }: Model, screen: Tour): Row {
  const lesson = screen.lessons[screen.selected]
  const title = lesson ? ` Lesson ${screen.selected + 1} of ${screen.lessons.length}: ${lesson.title}` : ' Tour'
  const all = lesson?.steps.length ?? 0
  const step = screen.step < all ? `step ${screen.step + 1} of ${all} ` : all > 0 ? 'done ' : ''
  return spread(
    [cell(plain(title, terminal.unicode), 'strong')],
    [cell(step, 'dim')],
    terminal.columns,
    terminal.unicode,
  )
}

export function lessonRows(model: Model, screen: Tour): readonly Row[] {
  const { list, body } = geometryOf(model.terminal)
  return screen.lessons.slice(screen.top, screen.top + body).map((lesson, i) => {
    const at = screen.top + i
    return lessonRow(
      model,
      lesson.title,
      at,
      at === screen.selected,
      screen.focus === 'lessons',
      list,
      scoreOf(lesson, model.progress),
    )
  })
}

function lessonRow(
  { terminal }: Model,
  title: string,
  at: number,
  selected: boolean,
  focused: boolean,
  width: number,
  score: ReturnType<typeof scoreOf>,
): Row {
  const marks = marksOf(terminal)
  const name = `${at + 1} ${plain(title, terminal.unicode)}`
  const counted = score.answered > 0 ? scoreText(score).replace(' of ', '/') : ''
  if (terminal.screenReader)
    return cut(
      [cell([name, scoreText(score), stateText(score)].filter(Boolean).join(', '))],
      width - SPOKEN_PREFIX,
      false,
    )
  const beside = cell(` ${score.done && counted === '' ? 'done' : counted}`, score.done ? 'good' : 'dim')
  const lead = cell(selected ? marks.selected : marks.unselected)
  const row = [
    ...padded([lead, cell(name, selected ? 'strong' : undefined)], width - lineColumns([beside]), terminal.unicode),
    beside,
  ]
  return selected && focused ? inverted(row) : row
}

function plain(text: string, unicode: boolean): string {
  return unicode ? printableLine(text) : asciiText(printableLine(text))
}
