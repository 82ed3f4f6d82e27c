// The parts every screen has, around what is its own.
import { Box } from 'ink'
import { hintRow, titleRow } from '../lines/chrome.ts'
import { geometryOf } from '../state/geometry.ts'
import type { FrameProps } from './frame-props.ts'
import { Rows } from './rows.tsx'
import { SpokenFrame } from './spoken-frame.tsx'

export function Frame(props: FrameProps) {
  return props.model.terminal.screenReader ? <SpokenFrame {...props} /> : <DrawnFrame {...props} />
}

function DrawnFrame({ model, head, above, below, children }: FrameProps) {
  const { terminal } = model
  const { columns, rows, body, ruled } = geometryOf(terminal)
  const { color } = terminal
  const top = ruled ? [titleRow(model), head, above] : [titleRow(model), head]
  const bottom = ruled ? [below, hintRow(model)] : [hintRow(model)]
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Rows rows={top} color={color} />
      <Box height={body} flexShrink={0}>
        {children}
      </Box>
      <Rows rows={bottom} color={color} />
    </Box>
  )
}
