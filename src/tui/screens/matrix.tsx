// The matrix of all keys → a table with a filter above.
import { Box } from 'ink'
import { Frame } from '../components/frame.tsx'
import { List } from '../components/list.tsx'
import { Rows } from '../components/rows.tsx'
import { countRule, upperRule } from '../lines/chrome.ts'
import { matrixHead } from '../lines/matrix-head.ts'
import { matrixHeader, matrixRows } from '../lines/matrix-rows.ts'
import { matrixHeight } from '../state/matrix.ts'
import type { Matrix, Model } from '../state/model.ts'

export function MatrixScreen({ model, screen }: { readonly model: Model; readonly screen: Matrix }) {
  const { terminal } = model
  const height = matrixHeight(terminal)
  return (
    <Frame
      model={model}
      head={matrixHead(model, screen)}
      above={upperRule(model, 'all')}
      below={countRule(model, screen.top, screen.rows.length, height)}
    >
      <Box flexDirection="column">
        <Rows rows={[matrixHeader(screen, terminal)]} color={terminal.color} />
        <List rows={matrixRows(screen, height, terminal)} selected={screen.selected - screen.top} terminal={terminal} />
      </Box>
    </Frame>
  )
}
