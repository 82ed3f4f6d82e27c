// content/*.md → the data the program reads at start, with the date of the newest page.
import { axesIn, clausesOf, prepareGround } from '../src/answer/ground.ts'
import { packPrepared, prepare } from '../src/answer/prepare.ts'
import { allProcedureTexts } from '../src/answer/procedure-texts.ts'
import { packPoles, readAhead } from '../src/answer/read-ahead.ts'
import { packBundled } from '../src/bundled.ts'
import { readContent } from '../src/io/read-content.ts'
import { packDrawers } from '../src/model/drawers.ts'
import { buildCatalog } from '../src/parse/build-catalog.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { packPhrases } from '../src/words/concept-table.ts'
import { CONCEPTS } from '../src/words/concepts.ts'
import { wordLines } from './word-plugins.ts'

export interface CompiledContent {
  readonly files: Readonly<Record<string, unknown>>
  /** Files of one JSON value a line. */
  readonly lines: Readonly<Record<string, readonly string[]>>
  readonly date: string | null
}

export function compileContent(root: string): CompiledContent {
  const catalog = buildCatalog(readContent('content', root).files)
  const prepared = prepare(catalog, catalog)
  const packed = packBundled(catalog, buildIndex(catalog))
  const packedAnswer = packPrepared(prepared, catalog)
  const ground = prepareGround(catalog, catalog, prepared)
  const dates = catalog.pages.flatMap(page => page.date ?? []).sort()
  return {
    files: {
      ...packed.files,
      'answer.json': packedAnswer.data,
    },
    lines: {
      ...packed.lines,
      'answer.jsonl': packedAnswer.lines,
      'clauses.jsonl': packDrawers(readAhead(catalog)),
      'poles.jsonl': catalog.statements.map(({ text }) => packPoles(clausesOf(text, ground))),
      'procedures.jsonl': packDrawers(
        new Map(allProcedureTexts(catalog, catalog).map(text => [text, JSON.stringify(axesIn(text, ground))])),
      ),
      'words.jsonl': wordLines(),
      'phrases.jsonl': packPhrases(CONCEPTS).map(drawer => JSON.stringify(drawer)),
    },
    date: dates.at(-1) ?? null,
  }
}
