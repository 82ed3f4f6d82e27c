// What the build takes out of Ink must not show: the bundled screens draw what the same source draws with Ink as published.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runFile } from '../../src/io/compiled.ts'
import { openView, type View } from '../../src/tui/app.tsx'
import type { Model } from '../../src/tui/state/model.ts'
import { press, started } from '../support/tui.ts'
import { root } from './program.ts'

interface Bundle {
  readonly layoutReady: Promise<void>
  readonly openView: (model: Model) => View
}

const bundle = runFile(join(root, 'dist'), 'tui-app.cjs', []) as Bundle

const WAYS: readonly (readonly string[])[] = [
  [],
  ['guard'],
  ['漢字 👩‍👩‍👧 é́ ⚠️ 🏳️‍🌈 한국어'],
  ['guardmeetings', '<tab>', '/', 'meeting', '<enter>', 'n'],
  ['guardmeetings', '<tab>', 'l', '<down>'],
  ['guardmeetings', '<enter>', '<enter>'],
  ['<f3>', '是否 it on 🎉?'],
  ['<f4>', 's', 's', '/', 'string'],
  ['<f5>', '<tab>', '<down>'],
  ['<f1>', 'copy'],
  ['guard', '<ctrl+y>'],
]

test.each([
  [40, 24],
  [80, 24],
  [200, 60],
])('%i×%i', async (columns, rows) => {
  await bundle.layoutReady
  for (const over of [{}, { color: false }, { unicode: false }, { screenReader: true, unicode: false, color: false }]) {
    const first = started({ columns, rows, ...over })
    const [published, bundled] = [openView(first), bundle.openView(first)]
    for (const keys of WAYS) {
      const model = press(first, ...keys)
      expect(bundled.frame(model)).toEqual(published.frame(model))
    }
    published.close()
    bundled.close()
  }
})
