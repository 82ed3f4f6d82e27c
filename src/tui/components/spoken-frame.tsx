// The parts of a screen for screen readers: in order, with roles and states, without rules and columns.
import { Box, Text } from 'ink'
import { isTyping } from '../keys.ts'
import { ageOf, hintRow, TABS, tabOf } from '../lines/chrome.ts'
import type { Row } from '../lines/row.ts'
import type { Model } from '../state/model.ts'
import { placeOf } from '../state/place.ts'
import type { FrameProps } from './frame-props.ts'
import { spoken } from './rows.tsx'

export function SpokenFrame({ model, head, below, children }: FrameProps) {
  const typing = isTyping(placeOf(model))
  return (
    <Box flexDirection="column">
      <Tabs model={model} />
      {typing ? (
        <Box aria-role="textbox">
          <Words row={head} />
        </Box>
      ) : (
        <Words row={head} />
      )}
      {children}
      <Words row={below} />
      <Words row={hintRow(model)} />
      <Text>{ageOf(model)}</Text>
    </Box>
  )
}

function Tabs({ model }: { readonly model: Model }) {
  return (
    <Box aria-role="tablist">
      <Text>mde-ios</Text>
      {TABS.map(({ kind, title }) => (
        <Box key={kind} aria-role="tab" aria-state={{ selected: kind === tabOf(model.screen) }}>
          <Text>{title}</Text>
        </Box>
      ))}
    </Box>
  )
}

function Words({ row }: { readonly row: Row }) {
  return <Text>{spoken(row)}</Text>
}
